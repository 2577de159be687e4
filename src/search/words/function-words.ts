/** English words that only hold a sentence together; in a query they count nothing. */
const FUNCTION_WORDS = new Set(
  `a about above after again against all almost already also although always am an and another any anyone anything are arent around as at
  be because been before behind being below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont during
  each either else etc even ever every everyone everything few for from further get gets getting go goes going got had has have having he her here hers him his how
  i if im in into is isnt it its itself ive just let lets like lot lots made make makes many may maybe me might mine more most much must my myself
  neither no nobody none nor not nothing now of often on once one only onto or other others our ours out over own
  per please put quite rather really right same shall she should shouldnt since so some somebody someone something sometimes soon still such
  than that thats the their theirs them themselves then there these they thing things this those though through till to today together too toward towards
  under until up upon us use used uses using very vs versus via was wasnt way ways we were werent what whatever whats when whenever where whether which while who whom whose why will with within without wont would wouldnt
  yes yet you your yours yourself`
    .trim()
    .split(/\s+/),
);

/** Words with which people ask, whatever they ask about; they count little. */
const ASKING_WORDS = new Set(
  `answer answers ask asked asking briefly describe detail details difference differences different example examples exactly explain explained explaining explanation
  find give good help interview know learn look looks mean meaning means need needs question questions say says show simple step steps talk tell tells think thinks tutorial understand walk want wants work working works`
    .trim()
    .split(/\s+/),
);

/** Whether a word is worth finding: neither a single letter nor one that only holds a sentence together; the index holds no others. */
export function isIndexed(word: string): boolean {
  return word.length > 1 && weighWord(word) > 0;
}

/** How much a word of a query counts by what kind of word it is: 0, little, or 1. */
export function weighWord(word: string): number {
  if (FUNCTION_WORDS.has(word)) return 0;
  return ASKING_WORDS.has(word) ? 0.25 : 1;
}
