/** Endings of regular inflections, each with what the word itself ends in. */
const ENDINGS: readonly [RegExp, string][] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(ch|sh|s|x|z)es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/(.)\1(?:ed|ing)$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
];
/** Endings by which an adjective is compared; "driver" has one too, and is no form of "drive". */
const COMPARED: readonly [RegExp, string][] = [
  [/i(?:er|est)$/, 'y'],
  [/(.)\1(?:er|est)$/, '$1'],
  [/(?:er|est)$/, ''],
  [/(?:er|est)$/, 'e'],
];

/** Forms of verbs and nouns that follow no rule: what they are forms of, then the forms. */
const IRREGULAR = new Map(
  `arise arose arisen;bear bore borne;beat beaten;begin began begun;bend bent;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought
  build built;burn burnt;buy bought;catch caught;child children;choose chose chosen;cling clung;come came;creep crept;deal dealt;dig dug;draw drew drawn;drink drank drunk
  drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;foot feet;forbid forbade forbidden;forget forgot forgotten
  forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hold held;keep kept
  kneel knelt;know knew known;lay laid;lead led;learn learnt;leave left;lend lent;lie lay lain lying;light lit;lose lost;make made;man men;mean meant;meet met;mouse mice;pay paid;ride rode ridden
  ring rang rung;rise rose risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;shake shook shaken;shine shone;shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk
  sit sat;sleep slept;slide slid;speak spoke spoken;speed sped;spend spent;spin spun;spring sprang sprung;stand stood;steal stole stolen;stick stuck;strike struck;strive strove striven
  swear swore sworn;sweep swept;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;tooth teeth;understand understood
  wake woke woken;wear wore worn;weave wove woven;weep wept;win won;wind wound;woman women;write wrote written`
    .split(/[;\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The words of a dictionary that a word is a form of, itself first where it is one: "paid" of pay, "tagging" of tag. */
export function basesOf(word: string, dictionary: { has(word: string): boolean; isAdjective(word: string): boolean }): string[] {
  const shorten = ([ending, instead]: readonly [RegExp, string]): string[] => (ending.test(word) ? [word.replace(ending, instead)] : []);
  const irregular = IRREGULAR.get(word);
  const bases = [word, ...(irregular === undefined ? [] : [irregular]), ...ENDINGS.flatMap(shorten)].filter((base) => dictionary.has(base));
  return [...new Set([...bases, ...COMPARED.flatMap(shorten).filter((base) => dictionary.isAdjective(base))])];
}
