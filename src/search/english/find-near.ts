import { weighWord } from '../words/function-words.ts';
import { stem } from '../words/stem.ts';
import { basesOf } from './inflect.ts';
import type { PackWords } from './pack-words.ts';
import { cosine, type Vectors } from './read-vectors.ts';
import type { WordNet } from './read-wordnet.ts';
import { contraryWords, relatedWords } from './relate-words.ts';
import { measureTopicality } from './topicality.ts';

/** An English word that a reader may type, and words of the pack that mean nearly the same, the nearest first. */
export interface NearWord {
  word: string;
  near: string[];
}

/** Words that are asked for are among so many of the most frequent. */
const FREQUENT = 30_000;
/** WordNet's relation and the vectors have to agree: either both are strong together, or the vectors are sure and the relation is there. */
const AGREEMENTS = [
  { cosine: 0.35, agreement: 0.25 },
  { cosine: 0.55, agreement: 0.16 },
] as const;
/** Words of the pack that are only in longer texts, such as the short answer, are not worth a detour. */
const LEAST_WORTH = 0.5;
/** A word that has little to do with the pack's field is only taken where it says the very same: "weather" is none, "conceal" is "hide". */
const STRANGE = { topicality: 0.12, agreement: 0.5 } as const;
/** People look for things and deeds, less for what they are like, and hardly for how they are done. */
const SOUGHT = { thing: 1, adjective: 0.7, adverb: 0.4 } as const;
/** Words of the pack for one word at most, and how near the last is at least in comparison with the first. */
const MOST_NEAR = 4;
const LEAST_OF_BEST = 0.6;

/** English words that the pack does not use, with its own words for the same, from the one most likely to help a reader on. */
export function findNear(pack: PackWords, wordNet: WordNet, vectors: Vectors, never: readonly string[] = []): NearWord[] {
  const targets = listTargets(pack, wordNet, new Set(never));
  const stems = new Set([...pack.short.keys()].map(stem));
  const topicality = measureTopicality(pack, vectors);
  const found = vectors.words.slice(0, FREQUENT).flatMap((word, rank) => {
    if (!/^[a-z]{3,}$/.test(word) || weighWord(word) < 1 || never.includes(word) || !wordNet.has(word) || stems.has(stem(word))) return [];
    const near = nearest(word, targets, wordNet, vectors).filter(({ target }) => !never.includes(`${word} ${target.word}`));
    if (near.length === 0) return [];
    const topical = topicality(word);
    if (topical < STRANGE.topicality && near[0]!.agreement < STRANGE.agreement) return [];
    const best = Math.max(...near.map(({ agreement, target }) => agreement * target.worth));
    const frequency = Math.sqrt(1 + Math.log(FREQUENT / (rank + 1)));
    return [{ word, near: near.map(({ target }) => target.word), value: best * frequency * sought(word, wordNet) * (0.1 + topical) }];
  });
  // The search looks a word up by its stem: one entry serves all its forms.
  const roots = new Set<string>();
  return found
    .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
    .flatMap(({ word, near }) => {
      if (roots.has(stem(word))) return [];
      roots.add(stem(word));
      return [{ word, near }];
    });
}

/** A word of the pack that others may mean. */
interface Target {
  word: string;
  worth: number;
  questions: number;
  /** All its forms in the pack. */
  forms: string[];
}

/** The pack's words by what they are forms of. */
function listTargets(pack: PackWords, wordNet: WordNet, never: ReadonlySet<string>): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const [word, { worth, questions }] of pack.short) {
    if (!/^[a-z]{3,}$/.test(word) || pack.names.has(word)) continue;
    const bases = basesOf(word, wordNet);
    if ([word, ...bases].some((base) => weighWord(base) < 1 || never.has(base))) continue;
    for (const base of bases) {
      const other = targets.get(base);
      if (!other) targets.set(base, { word, worth, questions, forms: [word] });
      else {
        other.forms.push(word);
        if (word === base || (other.word !== base && questions > other.questions)) other.word = word;
        other.worth = Math.max(other.worth, worth);
        other.questions = Math.max(other.questions, questions);
      }
    }
  }
  for (const [base, { worth }] of targets) if (worth < LEAST_WORTH) targets.delete(base);
  return targets;
}

function sought(word: string, wordNet: WordNet): number {
  const parts = wordNet.meanings(word).map(([key]) => key![0]);
  if (parts.includes('n') || parts.includes('v')) return SOUGHT.thing;
  return parts.includes('a') ? SOUGHT.adjective : SOUGHT.adverb;
}

function nearest(word: string, targets: ReadonlyMap<string, Target>, wordNet: WordNet, vectors: Vectors): { target: Target; agreement: number }[] {
  const vector = vectors.vector(word)!;
  const contrary = contraryWords(word, wordNet);
  const byStem = new Map<string, { target: Target; agreement: number }>();
  for (const [base, strength] of relatedWords(word, wordNet)) {
    const target = targets.get(base);
    if (!target || [base, ...target.forms].some((form) => contrary.has(form))) continue;
    const nearness = Math.max(...[base, ...target.forms].map((form) => cosine(vector, vectors.vector(form) ?? new Float32Array())));
    const agreement = strength * nearness;
    if (!AGREEMENTS.some((least) => nearness >= least.cosine && agreement >= least.agreement)) continue;
    const root = stem(target.word);
    if (agreement > (byStem.get(root)?.agreement ?? 0)) byStem.set(root, { target, agreement });
  }
  const near = [...byStem.values()].sort((a, b) => b.agreement - a.agreement || (a.target.word < b.target.word ? -1 : 1));
  return near.filter(({ agreement }) => agreement >= near[0]!.agreement * LEAST_OF_BEST).slice(0, MOST_NEAR);
}
