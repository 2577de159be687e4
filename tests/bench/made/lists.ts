import { makeRandom } from './random.ts';
import { capitalize, makeSpeaker } from './sentences.ts';
import { makeWord } from './words.ts';

/** A topic as a made pack has it. */
export interface MadeTopic {
  key: string;
  name: string;
  summary: string;
  about: string;
  study: string;
  share: number;
}

/** A tool as a made pack has it. */
export interface MadeTool {
  key: string;
  name: string;
  aliases: string[];
  definition: string;
  documentation: { title: string; url: string };
}

export const TOPIC_COUNT = 25;
export const TOOL_COUNT = 120;
/** Made words from this rank on are names alone; a pack of 5,000 entries uses but few so rare. */
const NAME_RANK = 80_000;

/** The topics in their order. */
export function makeTopics(): MadeTopic[] {
  return Array.from({ length: TOPIC_COUNT }, (_, index) => {
    const speaker = makeSpeaker(makeRandom(`topic ${index}`));
    const name = `${capitalize(makeWord(NAME_RANK + 1_000 + index))} and ${makeWord(NAME_RANK + 2_000 + index)}`;
    return {
      key: name.toLowerCase().replaceAll(' ', '-'),
      name,
      summary: speaker.sentence(),
      about: speaker.sentences(40),
      study: speaker.sentences(25),
      share: Math.max(3, Math.round(60 / (index + 1))),
    };
  });
}

/** The tools, those that are named most first. */
export function makeTools(): MadeTool[] {
  return Array.from({ length: TOOL_COUNT }, (_, index) => {
    const speaker = makeSpeaker(makeRandom(`tool ${index}`));
    const key = makeWord(NAME_RANK + index);
    const name = capitalize(key);
    return {
      key,
      name,
      aliases: [`${key} engine`, `${key} tool`],
      definition: speaker.sentence(),
      documentation: { title: `${name} manual`, url: `https://${key}.example/manual/` },
    };
  });
}

/** The share of questions that name a tool: the first is in 60 of 100, the others follow Zipf's law, so that a question names five on average. */
export const toolShare = (index: number): number => 0.6 / (index + 1) ** 0.82;

/** How large a topic is beside the others. */
export const topicWeight = (index: number): number => 1 / (index + 3);
