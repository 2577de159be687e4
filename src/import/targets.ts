import { posix } from 'node:path';
import { questionPath, topicPath } from '../pack/addresses.ts';
import { slugify } from '../text/slugify.ts';
import type { NamedTopic } from './name-topics.ts';

/** A question that a link may lead to. */
export interface Target {
  file: string;
  question: string;
  slug: string;
  topic: NamedTopic;
}

/** What of a file links lead to, by the part of their address behind `#`. */
interface Places {
  questions: Map<string, string>;
  topics: Map<string, NamedTopic>;
  all: Target[];
}

/** The addresses in the pack of what links within a list lead to; each file is looked through once, however many links it has. */
export class Targets {
  readonly #byFile = new Map<string, Places>();

  constructor(targets: readonly Target[]) {
    for (const target of targets) {
      const places: Places = this.#byFile.get(target.file) ?? { questions: new Map(), topics: new Map(), all: [] };
      this.#byFile.set(target.file, places);
      places.all.push(target);
      const [asked, named] = [toPlace(target.question), toPlace(target.topic.name)];
      if (!places.questions.has(asked)) places.questions.set(asked, target.slug);
      if (!places.topics.has(named)) places.topics.set(named, target.topic);
    }
  }

  /** The address of a question by its heading, of a topic, or of the one question or topic of a file; `from` is the file of the link. */
  find(url: string, from: string): string | undefined {
    const [path = '', fragment = ''] = decodeSafely(url).split('#');
    const places = this.#byFile.get(path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path)));
    if (!places) return undefined;
    if (fragment !== '') {
      const slug = places.questions.get(toPlace(fragment));
      if (slug !== undefined) return questionPath(slug);
      const topic = places.topics.get(toPlace(fragment));
      return topic && topicPath(topic.key);
    }
    const [first, ...others] = places.all;
    if (others.length === 0) return questionPath(first!.slug);
    return others.every(({ topic }) => topic === first!.topic) ? topicPath(first!.topic.key) : undefined;
  }
}

/** An address as its author meant it, where its percent signs can be read. */
export function decodeSafely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A heading as links name it, without its number. */
function toPlace(heading: string): string {
  return slugify(heading).replaceAll(/^[\d-]+|-+$/g, '');
}
