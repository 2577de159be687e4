/**
 * The German stemmer of Snowball 3 (snowballstem.org/algorithms/german/stemmer.html), on words that are folded: most umlauts are plain
 * vowels already, and ß is ss.
 */

/** The first vowels of a word and the consonant behind them; what an ending takes off begins behind that at the earliest. */
const OPENING = /^[^aeiouyäöü]*[aeiouyäöü]+[^aeiouyäöü]/;
/** Letters that are kept of a word at least. */
const KEPT = 3;

/** The stem of a folded word: verbind for verbindungen. */
export function stemGerman(word: string): string {
  const text = markConsonants(word);
  const opening = openingOf(text);
  const second = opening + openingOf(text.slice(opening));
  const first = Math.max(opening, KEPT);
  return toPlain(dropDerivation(dropInflection(text, first), first, second));
}

/** A folded word without the endings of number, case, person and time: verbindung for verbindungen. */
export function inflectionRoot(word: string): string {
  const text = markConsonants(word);
  return toPlain(dropInflection(text, Math.max(openingOf(text), KEPT)));
}

/** Writes u and y between two vowels as capitals: they are consonants there. */
function markConsonants(word: string): string {
  return word.replaceAll(/(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g, (letter) => letter.toUpperCase());
}

/** A stem without what only its making needs: capitals, and umlauts. */
function toPlain(text: string): string {
  return text.toLowerCase().replaceAll(/[äöü]/g, (vowel) => 'aou'['äöü'.indexOf(vowel)]!);
}

function openingOf(text: string): number {
  return OPENING.exec(text)?.[0].length ?? text.length;
}

/** A text cut before its ending; undefined where it has none, or none that begins at `from` or later. */
function cutAt(text: string, endings: RegExp, from: number): { rest: string; ending: string } | undefined {
  const at = text.search(endings);
  return at < from ? undefined : { rest: text.slice(0, at), ending: text.slice(at) };
}

function dropInflection(text: string, first: number): string {
  return dropSecond(dropFirst(text, first), first);
}

function dropFirst(text: string, first: number): string {
  const { rest, ending } = cutAt(text, /(?:erinnen|erin|ern|em|er|en|es|e|lns|ln|s)$/, first) ?? { rest: text };
  switch (ending) {
    case 'em':
      return rest.endsWith('syst') ? text : rest;
    case 's':
      return /[bdfghklmnrt]$/.test(rest) ? rest : text;
    case 'ln':
    case 'lns':
      return `${rest}l`;
    case 'e':
    case 'en':
    case 'es':
      return rest.replace(/niss$/, 'nis');
    default:
      return rest;
  }
}

function dropSecond(text: string, first: number): string {
  const { rest, ending } = cutAt(text, /(?:est|en|er|et|st)$/, first) ?? { rest: text };
  if (ending === 'st') return rest.length > KEPT && /[bdfghklmnt]$/.test(rest) ? rest : text;
  if (ending === 'et') return /[Udfgklmnrstz]$/.test(rest) && !/(?:tick|plan|geordn|intern|tr)$/.test(rest) ? rest : text;
  return rest;
}

function dropDerivation(text: string, first: number, second: number): string {
  const { rest, ending } = cutAt(text, /(?:isch|lich|heit|keit|end|ung|ig|ik)$/, second) ?? { rest: text };
  switch (ending) {
    case 'end':
    case 'ung':
      return cutAt(rest, /(?<!e)ig$/, second)?.rest ?? rest;
    case 'ig':
    case 'ik':
    case 'isch':
      return rest.endsWith('e') ? text : rest;
    case 'lich':
    case 'heit':
      return cutAt(rest, /e[rn]$/, first)?.rest ?? rest;
    case 'keit':
      return cutAt(rest, /(?:lich|ig)$/, second)?.rest ?? rest;
    default:
      return rest;
  }
}
