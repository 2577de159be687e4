import { LEVELS } from '../pack/question-schema.ts';

/** A number or a letter before a question, as lists have it: `12.`, `Q3:`, `Question 4 –`, `#5)`. */
/** What is drawn before a number: `🔥 1. What …`. */
const DRAWN = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s*)+(?=[#№qQ\d])/u;
const NUMBER =
  /^(?:(?:q(?:uestion|uestions)?|frage|pregunta|प्रश्न|سؤال|س)\s*[#№]?\s*\d{0,4}\s*(?:[.):-]|[–—])\s*|(?:q|question|frage|pregunta|प्रश्न|سؤال)\s*\d{1,4}(?:\s+|$)|[#№]?\s*[\d०-९٠-٩]{1,4}\s*(?:[.):]|\s[-–—])\s+)/iu;
/** What ends a question in the scripts that have a mark of their own. */
const QUESTION_MARK = /[?？؟;՞]["'”’»)\]*_`\s\p{Extended_Pictographic}\uFE0F]*$/u;
/** Words by which a question or a task begins that has no question mark. */
const ASKING =
  /^(?:what|how|why|when|where|which|who|whose|explain|describe|tell|define|compare|contrast|differentiate|difference|differences|list|name|write|design|walk|give|discuss|can|could|is|are|do|does|did|have|has|should|would|will|was|were|in what|for what)\b/i;
/** Headings that stand in lists of questions and are none. */
const NO_QUESTION =
  /^(?:table of contents|contents|toc|index|introduction|overview|about(?: .{0,40})?|resources|references|links|further reading|read more|sources|see also|conclusion|summary|licen[cs]e|contributing|contributors|contribution|credits|acknowledg(?:e)?ments|changelog|how to use .*|prerequisites|author|authors|support|star history)[\s:.!]*$/i;
/** What only names an answer. */
const ANSWER_WORD =
  /^(?:[^\p{L}\p{N}]*)(?:(?:click|tap)\b.*|(?:show|view|see|reveal|expand|toggle|read)?\s*(?:the\s+|sample\s+|model\s+|suggested\s+|short\s+|my\s+)?(?:answer|answers|solution|solutions|ans|response|details|explanation|hint)|antwort|lösung|respuesta|réponse|उत्तर|जवाब|الإجابة|الجواب|جواب|show|more)[\s:.!…]*$/iu;

/** A question without the number before it. */
export function withoutNumber(text: string): string {
  const bare = text.replace(DRAWN, '');
  return (NUMBER.test(bare) ? bare.replace(NUMBER, '') : text).trim();
}

export function hasNumber(text: string): boolean {
  return NUMBER.test(text.replace(DRAWN, ''));
}

/** True for a text with a question mark at its end. */
export function endsAsQuestion(text: string): boolean {
  return QUESTION_MARK.test(text);
}

/** True for a text that asks, by its mark or by its first word. */
export function asks(text: string): boolean {
  return endsAsQuestion(text) || ASKING.test(withoutNumber(text));
}

/** True for a heading that no interviewer says: contents, sources, a licence. */
export function isFurniture(text: string): boolean {
  return NO_QUESTION.test(withoutNumber(text).replaceAll(/^[^\p{L}\p{N}]+/gu, ''));
}

/** True for a text that says no more than that an answer follows. */
export function isAnswerWord(text: string): boolean {
  return ANSWER_WORD.test(text);
}

type Level = (typeof LEVELS)[number];
const LEVEL_WORDS: Record<Level, RegExp> = {
  foundation: /\b(?:foundation|foundational|fundamentals?|basics?|beginners?|easy|entry|junior|freshers?|l1|level 1)\b/i,
  intermediate: /\b(?:intermediate|medium|mid|middle|mid-level|moderate|l2|level 2)\b/i,
  senior: /\b(?:advanced|senior|hard|difficult|experts?|experienced|lead|staff|principal|l3|level 3)\b/i,
};

/** The level that a heading or a field of front matter names; undefined where it names none, or several. */
export function readLevel(text: string): Level | undefined {
  const named = LEVELS.filter((level) => LEVEL_WORDS[level].test(text));
  return named.length === 1 ? named[0] : undefined;
}

/** True for a heading that says a level and nothing else, such as "Advanced questions". */
export function isLevelAlone(text: string): boolean {
  const level = readLevel(text);
  if (level === undefined) return false;
  const rest = withoutNumber(text)
    .replace(LEVEL_WORDS[level], '')
    .replaceAll(/\b(?:level|questions?|interview|answers?|and|q&a|for|the|concepts?)\b|[^\p{L}\p{N}]+/giu, '');
  return rest === '';
}
