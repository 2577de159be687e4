/**
 * What the search knows of English; each language has a file with every name of this one, and `other.ts` is for those that have none. A word
 * is a word of the index, as `fold` makes it.
 */
import { stemmer } from 'stemmer';
import type { Compounds } from './compounds.ts';
import { groupForms, readIrregular, readWordList } from './irregular.ts';

/** A part of a word as the index holds it: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Characters within words that are left out: apostrophes, and the s after one at a word's end. */
export const LEFT_OUT = /[’']s(?=$|[^\p{L}])|[’'`]/gu;

/** Words that only hold a sentence together; in a query they count nothing. */
export const FUNCTION_WORDS = /* @__PURE__ */ readWordList(
  `a about above after again against all almost already also although always am an and another any anyone anything are arent around as at
  be because been before behind being below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont during
  each either else etc even ever every everyone everything few for from further get gets getting go goes going got had has have having he her here hers him his how
  i if im in into is isnt it its itself ive just let lets like lot lots made make makes many may maybe me might mine more most much must my myself
  neither no nobody none nor not nothing now of often on once one only onto or other others our ours out over own
  per please put quite rather really right same shall she should shouldnt since so some somebody someone something sometimes soon still such
  than that thats the their theirs them themselves then there these they thing things this those though through till to today together too toward towards
  under until up upon us use used uses using very vs versus via was wasnt way ways we were werent what whatever whats when whenever where whether which while who whom whose why will with within without wont would wouldnt
  yes yet you your yours yourself`,
);

/** Words with which people ask, whatever they ask about; they count little. */
export const ASKING_WORDS = /* @__PURE__ */ readWordList(
  `answer answers ask asked asking briefly describe detail details difference differences different example examples exactly explain explained explaining explanation
  find give good help interview know learn look looks mean meaning means need needs question questions say says show simple step steps talk tell tells think thinks tutorial understand walk want wants work working works`,
);

/** Words that are written with a dot at their end, which ends no sentence. */
export const SHORT_FORMS = /^[("“]*(?:e\.g|i\.e|vs|cf|approx|resp|incl|fig|mr|mrs|ms|dr|st)\.$/i;

/** Forms of verbs and nouns that no ending explains, each with its plain form. */
const IRREGULAR = /* @__PURE__ */ readIrregular(
  `ate:eat became:become been:be began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build burnt:burn came:come caught:catch chose:choose chosen:choose
  did:do done:do drawn:draw drew:draw driven:drive fed:feed fell:fall fallen:fall felt:feel forgot:forget forgotten:forget fought:fight found:find froze:freeze frozen:freeze gave:give given:give
  gone:go got:get grew:grow grown:grow had:have held:hold hid:hide hidden:hide kept:keep knew:know known:know laid:lay leant:lean learnt:learn led:lead left:leave lent:lend lost:lose made:make meant:mean met:meet
  paid:pay ran:run rang:ring rose:rise risen:rise rung:ring said:say sang:sing sat:sit saw:see seen:see sent:send shook:shake shown:show shut:shut slept:sleep sold:sell spent:spend spoke:speak spoken:speak
  stole:steal stolen:steal stood:stand stuck:stick taught:teach threw:throw thrown:throw told:tell took:take taken:take thought:think understood:understand unpaid:pay went:go woke:wake woken:wake won:win
  wore:wear worn:wear written:write wrote:write fewer:few less:little worse:bad worst:bad better:good best:good children:child people:person men:man women:woman indices:index analyses:analysis criteria:criterion dying:die died:die`,
);

/** The stem of a word, by Porter's rules and a list of irregular forms: lock for locked, lose for lost. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemmer(IRREGULAR.get(word) ?? word);
}

/** Letters that two words must share at their beginning, or one with the other's stem, before their stems are compared. */
export const STEM_START: number = 3;

const FORMS_OF = /* @__PURE__ */ groupForms(IRREGULAR, stemmer);

/** Irregular forms of the words with this stem: for "lose" also lost. */
export function irregularForms(stemmed: string): readonly string[] {
  return FORMS_OF.get(stemmed) ?? [];
}

/** Endings that change a word's number or time and not what it means. */
const INFLECTIONS = /(?:'?s|es|ed|d|ing|er|ers)$/;

/** Whether two words of one stem differ in number or time, and mean the same. */
export function isInflection(a: string, b: string): boolean {
  const root = (word: string): string =>
    word
      .replace(INFLECTIONS, '')
      .replace(/(.)\1$/, '$1')
      .replace(/[ey]$|i$/, '');
  return root(a) === root(b);
}

/** How words are found in words that are written as one; undefined in a language that writes them apart. */
export const compounds: Compounds | undefined = undefined;

/** What whole pages are asked for a word of the index. */
export const pageForms = (word: string): readonly string[] => [word];
