import type { Compounds } from './compounds.ts';
import { readWordList } from './irregular.ts';

/** Short vowels and other marks above and below letters, and the stroke that makes a word longer. */
const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;
/** Letters that are often written for one another: each of the first is kept as the one below it. */
const [WRITTEN, KEPT] = ['\u0623\u0625\u0622\u0671\u0649\u0629\u06A9\u06CC', '\u0627\u0627\u0627\u0627\u064A\u0647\u0643\u064A'];

/**
 * The article, also behind what is written with it: and, then, with, like, for. Two letters are left of a word at least. What looks like a
 * second one goes, too, so that a word is the same with its article and without: الالتزام, التزام.
 */
const ARTICLE = /^(?:(?:[وفبك]?ال|لل)(?=\p{L}{2}))+/u;

/**
 * A part of a word: without marks and article, with one form of letters that are written for one another, and digits as 0 to 9; Latin
 * letters lower case and without accents.
 */
export function fold(text: string): string {
  return text
    .replaceAll(MARKS, '')
    .replaceAll(/[\u0622\u0623\u0625\u0629\u0649\u0671\u06A9\u06CC]/g, (letter) => KEPT[WRITTEN.indexOf(letter)]!)
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ARTICLE, '');
}

/** Apostrophes within Latin words, and marks of direction. */
export const LEFT_OUT = /[’'`\u00AD\u061C\u200C-\u200F]/gu;

const foldList = (list: string): ReadonlySet<string> => readWordList(list.trim().split(/\s+/).map(fold).join(' '));

export const FUNCTION_WORDS = /* @__PURE__ */ foldList(`
  آن أثناء إذ إذا إذن أكثر ألا إلا إلى أم أما إما أن إن أنا أنت أنتم أنها إنها أنه إنه أو أول أي أية أيضا أين اثناء الآن التي الذي الذين اللذان اللواتي اللاتي
  ب باستخدام بأن بد بدون بسبب بشكل بعد بعض بل بما به بها بهذا بهذه بين بينما تحت تكون تلك تم ثم جدا جميع حتى حول حيث حين خارج خلال داخل دون ذا ذات ذلك ذو
  سوف سوى صار ضد ضمن عبر عدا عدم على عليه عليها عما عن عنه عنها عند عندما غير ف فإن فقط فهو فهي فوق في فيما فيه فيها قبل قد كان كانت كأن كذلك كل كلا كما كم كون كي كيف
  ل لا لأن لدى لدي لديه لديها لذا لذلك لقد لكل لكن لكي لم لما لماذا لن له لها لهذا لهذه لهم لو لولا ليس ليست ما ماذا مازال متى مثل مع معه معها مما من منذ منه منها مهما
  نحن نحو نعم نفس نفسه نفسها ها هذا هذان هذه هكذا هل هم هن هنا هناك هو هؤلاء هي و وإن وأن وفي وقد وكان ولا ولم ولكن وما ومن وهذا وهذه وهو وهي يا يتم يجب يكون يمكن`);

export const ASKING_WORDS = /* @__PURE__ */ foldList(`
  اشرح اذكر أعط أعطني أعطي إجابة الإجابة باختصار بالتفصيل بين تعرف تعريف تعمل تفاصيل توضيح جواب حدد خطوات خطوة سؤال أسئلة شرح صف عرف فرق الفرق الفروق قارن
  قل كيفية مثال أمثلة معنى مقابلة مقصود المقصود وضح يعمل يعني تعني اختلاف الاختلاف`);

export const SHORT_FORMS = /^[("“«]*(?:د|أ|م|ص|ج|هـ|إلخ|e\.g|i\.e|vs)\.$/iu;

/** Endings in the order in which they are taken off: her, two, plurals, relation, his, feminine. */
const ENDINGS = [/ها$/, /ان$/, /ات$/, /ون$/, /ين$/, /يه$/, /ه$/, /ي$/];

/**
 * The stem of a word, by the light stemmer light10 of Larkey, Ballesteros and Connell (Light Stemming for Arabic Information Retrieval,
 * 2007): the article is off already, and ة is ه. Two letters are left of a word at least, three behind an "and" and, which light10 does not
 * ask for, before a second ending. Plurals that change the word within have a stem of their own.
 */
export function stem(word: string): string {
  const whole = word.replace(/^و(?=\p{L}{3})/u, '');
  return ENDINGS.reduce((rest, ending) => {
    const shorter = rest.replace(ending, '');
    return shorter.length >= (rest === whole ? 2 : 3) ? shorter : rest;
  }, whole);
}

/** What begins otherwise may have the same stem: an "and" is written with its word. */
export const STEM_START = 0;

export const irregularForms = (): readonly string[] => [];

export const isInflection = (): boolean => true;

export const compounds: Compounds | undefined = undefined;

/** Pagefind knows words with and without article as two. */
export const pageForms = (word: string): readonly string[] => (/^\p{Script=Arabic}/u.test(word) ? [word, `ال${word}`] : [word]);
