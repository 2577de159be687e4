import type { Tool } from './tool-schema.ts';
import type { Topic } from './topic-schema.ts';
import { suggest } from '../text/closest.ts';
import type { Finding } from '../findings/findings.ts';
import type { QuestionFile } from './read-pack.ts';

/** What an entry refers to, read as far as it can be, so that one fault in its front matter hides no other. */
function readReferences(entry: QuestionFile) {
  const data = (entry.data ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((item) => text(item) ?? []) : []);
  return {
    id: text(data['id']),
    core: text(data['core']),
    topic: text(data['topic']),
    kind: text(data['kind']),
    tools: list(data['tools']),
    followUps: list(data['followUps']),
    versions: Object.keys((data['versions'] as object | undefined) ?? {}),
    sources: Array.isArray(data['sources']) ? data['sources'].length : 0,
  };
}

/** Judges what entries refer to across the pack: ids, numbers, addresses, topics, tools, follow-ups, sources. */
export function checkReferences(entries: QuestionFile[], topics: Topic[], tools: Tool[]): Finding[] {
  const all = entries.filter((entry) => entry.data !== undefined).map((entry) => ({ entry, refers: readReferences(entry) }));
  const ids = all.flatMap(({ refers }) => refers.id ?? []);
  const topicKeys = topics.map((topic) => topic.key);
  const toolKeys = tools.map((tool) => tool.key);
  const findings: Finding[] = [];
  const unique = (field: string, value: (item: (typeof all)[number]) => string | undefined, remedy: string): void => {
    const first = new Map<string, string>();
    for (const item of all) {
      const key = value(item);
      if (key === undefined) continue;
      const owner = first.get(key);
      if (owner === undefined) first.set(key, item.entry.file);
      else findings.push({ file: item.entry.file, line: item.entry.lineOf(field), field, problem: `"${key}" is already that of ${owner}`, remedy });
    }
  };
  unique('id', ({ refers }) => refers.id, 'Give it an id of its own; ids are permanent and never reused');
  unique('core', ({ refers }) => refers.core, 'Give each core question a number of its own');
  unique('file name', ({ entry }) => entry.slug, 'Rename one of the files: the name is the address');
  for (const { entry, refers } of all) {
    const at = (field: string): { file: string; line: number | undefined; field: string } => ({ file: entry.file, line: entry.lineOf(field), field });
    if (refers.topic !== undefined && !topicKeys.includes(refers.topic))
      findings.push({ ...at('topic'), problem: `the topic "${refers.topic}" does not exist`, remedy: suggest(refers.topic, topicKeys) });
    else if (refers.topic !== undefined && entry.folder !== refers.topic)
      findings.push({ ...at('topic'), problem: `the file stands in questions/${entry.folder}`, remedy: `Move it to questions/${refers.topic}` });
    for (const tool of new Set([...refers.tools, ...refers.versions])) {
      if (!toolKeys.includes(tool))
        findings.push({
          ...at(refers.tools.includes(tool) ? 'tools' : 'versions'),
          problem: `the tool "${tool}" does not exist`,
          remedy: suggest(tool, toolKeys),
        });
    }
    for (const next of refers.followUps) {
      if (next === refers.id)
        findings.push({ ...at('followUps'), problem: 'the question follows itself', remedy: 'Name the question an interviewer asks after it' });
      else if (!ids.includes(next)) findings.push({ ...at('followUps'), problem: `the follow-up "${next}" does not exist`, remedy: suggest(next, ids) });
    }
    if (refers.kind !== 'story' && refers.sources === 0)
      findings.push({ ...at('sources'), problem: 'a technical entry names no source', remedy: "Link the vendor's own page that proves its claims" });
  }
  return findings;
}
