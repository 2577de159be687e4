import { RESERVED_SLUGS, SLUG_MAX_LENGTH } from '../text/slug.ts';
import { isLevelAlone, readLevel, withoutNumber } from './question-words.ts';

/** A topic of the pack that is made, with the headings that stand for it. */
export interface NamedTopic {
  key: string;
  name: string;
}

/** A name of a topic from a heading: without its number and what is drawn before it. */
export function toTopicName(heading: string): string {
  return withoutNumber(heading.replaceAll(/[\p{Extended_Pictographic}\uFE0F\u200D\u20E3]/gu, '').trim())
    .replace(/[\s:：#]+$/u, '')
    .trim();
}

/** The heading that names a question's topic: the nearest that says more than a level. Undefined where there is none. */
export function chooseTopic(headings: readonly string[], title: string | undefined): string | undefined {
  const below = headings[0] === title ? headings.slice(1) : headings;
  return below.findLast((heading) => !isLevelAlone(heading) && toTopicName(heading) !== '');
}

/** The level that the headings above a question say, the nearest first; what a list's title has in brackets is true of some of it only. */
export function chooseLevel(headings: readonly string[], title: string | undefined): ReturnType<typeof readLevel> {
  return headings
    .toReversed()
    .map((heading) => readLevel(heading === title ? heading.replaceAll(/\([^)]*\)/g, '') : heading))
    .find((level) => level !== undefined);
}

/** Gives each name a key that no other has: its letters as an address may have them, a number where two are alike. */
export class Keys {
  readonly #taken = new Set<string>(RESERVED_SLUGS);
  readonly #fallback: string;

  /** `fallback` begins the keys of names without a letter from a to z. */
  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  take(name: string): string {
    const wanted = this.#shape(name);
    let key = wanted;
    for (let number = 2; this.#taken.has(key); number += 1) key = `${wanted.slice(0, SLUG_MAX_LENGTH - 6).replace(/-+$/, '')}-${number}`;
    this.#taken.add(key);
    return key;
  }

  #shape(name: string): string {
    const words = name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('c++', 'cpp')
      .replaceAll('c#', 'csharp')
      .replaceAll('.net', 'dotnet')
      .replaceAll(/\s&\s/g, ' and ')
      .replaceAll('&', '')
      .replaceAll(/[’']/g, '')
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    let slug = '';
    for (const word of words) {
      if (slug.length + word.length + 1 > 60) break;
      slug += (slug === '' ? '' : '-') + word;
    }
    if (slug === '') slug = (words[0] ?? '').slice(0, 60);
    // Most of a name in another script is lost: what is left would name it wrongly.
    const letters = name.match(/\p{L}/gu)?.length ?? 0;
    const kept = slug.match(/[a-z]/g)?.length ?? 0;
    return kept === 0 || (kept < letters / 3 && slug.length < 12) ? `${this.#fallback}${slug === '' ? '' : `-${slug}`}` : slug;
  }
}
