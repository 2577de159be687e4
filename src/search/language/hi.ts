import type { Compounds } from './compounds.ts';
import { readWordList } from './irregular.ts';

/** Signs that are often written for one another: each of the first is kept as the one below it. */
const [WRITTEN, KEPT] = ['\u0901\u0911\u0949\u090D\u0945', '\u0902\u0913\u094B\u090F\u0947'];

/**
 * A part of a word: without the dot below that marks foreign sounds, with one form of signs that are written for one another and of the nasal
 * before a consonant (हिन्दी, हिंदी), and digits as 0 to 9; Latin letters lower case and without accents. A vowel's sign is a part of the word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\u093C|(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[\u0901\u0911\u0949\u090D\u0945]/g, (sign) => KEPT[WRITTEN.indexOf(sign)]!)
    .replaceAll(/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, 'ं')
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .toLowerCase();
}

/** Apostrophes within Latin words, and what joins letters or keeps them apart. */
export const LEFT_OUT = /[’'`\u00AD\u200C\u200D]/gu;

const foldList = (list: string): ReadonlySet<string> => readWordList(fold(list));

export const FUNCTION_WORDS = /* @__PURE__ */ foldList(`
  अंदर अगर अत अथवा अन्य अपना अपनी अपने अब अभी आदि आप आपका आपकी आपके आपको इन इनका इनकी इनके इनमें इन्हें इस इसका इसकी इसके इसको इसमें इससे इसलिए इसी इसे उन उनका उनकी उनके उनको उन्हें उस उसका उसकी उसके उसको उसमें उससे उसी उसे
  एक एवं ऐसा ऐसी ऐसे और कई कब कभी कर करके करता करती करते करना करने करें करो का काफी कि किंतु कितना कितनी कितने किन किस किसका किसकी किसके किसी किसे की कुछ के को कोई कौन कौनसा कौनसी क्या क्यों क्योंकि
  गई गए गया गयी गये चाहिए चुका चुकी चुके जब जबकि जहाँ जा जाए जाएगा जाता जाती जाते जाना जाने जितना जिन जिनका जिनके जिन्हें जिस जिसका जिसकी जिसके जिसमें जिससे जिसे जैसा जैसी जैसे जो तक तथा तब तरह तो था थी थीं थे
  दिया दी दे देता देती देते दो द्वारा नहीं ना नीचे ने पर परंतु पहले फिर बल्कि बहुत बाद बारे बिना बीच भी मगर मत मुझे में मेरा मेरी मेरे मैं यदि यह यहाँ या यानी ये रहा रही रहे लिए लिया ले लेकिन लेता लेती लेते
  व वह वहाँ वहीं वाला वाली वाले वे वो सकता सकती सकते सब सभी साथ सिर्फ से हम हमारा हमारी हमारे हमें हर ही हुआ हुई हुए है हैं हो होगा होगी होंगे होता होती होते होना होने`);

export const ASKING_WORDS = /* @__PURE__ */ foldList(`
  अंतर अर्थ उत्तर उदाहरण काम कैसा कैसी कैसे चरण जवाब तरीका तरीके तुलना दिखाएं दिखाओ परिभाषा प्रश्न फर्क बताइए बताएं बताओ मतलब मदद विवरण विस्तार वर्णन संक्षेप समझाइए समझाएं समझाओ सवाल साक्षात्कार`);

export const SHORT_FORMS = /^[("“]*(?:डॉ|श्री|प्रो|सं|पृ|e\.g|i\.e|vs)\.$/i;

/** What an ending may begin behind where its own vowel is not written: a consonant that is not the word's first letter. */
const CONSONANT = '(?<=.[क-ह])';
/** Endings of nouns, adjectives and verbs, as they are when folded; one letter is left of a word at least. */
const ENDINGS = /* @__PURE__ */ new RegExp(
  `(?<=.)(?:${[
    `(?:${CONSONANT}|अ)(?:[तन]ा[एओ]ं|नी)`,
    `(?:${CONSONANT}|[अआा])(?:तीं|त[ाीे]|न[ाे]|कर)`,
    '[उु][आएओ]ं|(?:[आा]?इ|ि)य[ाो]ं',
    '(?:[आा]?ऊ|ू)ंग[ाी]|(?:[आा]?ए|े)(?:ंग[ेी]|ग[ाी])|(?:[आा]?ओ|ो)ग[ेी]',
    '[आा](?:या|इए|ईं?|[एओ]ं?)|[िइ]ए',
    '[आाईीएेओो]ं|[अआइईउऊएओािीुूेो्]',
  ].join('|')})$`,
  'u',
);

/**
 * The stem of a word: its longest ending is off, by the light stemmer of Ramanathan and Rao (A Lightweight Stemmer for Hindi, 2003) as
 * Snowball 3 has it.
 */
export function stem(word: string): string {
  return word.replace(ENDINGS, '');
}

export const STEM_START = 3;

export const irregularForms = (): readonly string[] => [];

export const isInflection = (): boolean => true;

export const compounds: Compounds | undefined = undefined;

export const pageForms = (word: string): readonly string[] => [word];
