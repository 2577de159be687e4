import type { Random } from './random.ts';
import type { Speaker } from './sentences.ts';

/** Makes the lines of one language, about as many as are asked for. */
type Writer = (random: Random, speaker: Speaker, lines: number) => string[];

const repeat = (lines: number, make: (index: number) => string): string[] => Array.from({ length: Math.max(1, lines) }, (_, index) => make(index));

const WRITERS = {
  bash: (random, { noun }, lines) =>
    repeat(lines, () => random.pick([`${noun()}ctl get ${noun()} --${noun()}=${random.between(1, 90)}`, `${noun()} ${noun()} | grep ${noun()}   # ${noun()}`])),
  console: (random, { noun }, lines) => [
    `$ ${noun()}ctl ${noun()} --all`,
    ...repeat(lines - 1, () => `${noun().padEnd(14)} ${random.pick(['ready', 'late', 'gone'])}   ${random.between(1, 900)}s`),
  ],
  yaml: (random, { noun }, lines) => [
    `${noun()}:`,
    ...repeat(lines - 1, (index) =>
      index % 3 === 2 ? `  - name: ${noun()}` : index % 3 === 1 ? `    ${noun()}: ${random.between(1, 90)}` : `  ${noun()}:`,
    ).map((line, index) => (index % 3 === 0 ? `${line} "${noun()}"` : line)),
  ],
  hcl: (random, { noun }, lines) => [
    `resource "${noun()}" "${noun()}" {`,
    ...repeat(lines - 2, () => `  ${noun().padEnd(12)} = ${random.pick([`"${noun()}"`, String(random.between(1, 90)), `${noun()}.${noun()}.id`])}`),
    '}',
  ],
  dockerfile: (random, { noun }, lines) => [
    `FROM ${noun()}:${random.between(1, 20)}`,
    ...repeat(lines - 1, () =>
      random.pick([`RUN ${noun()} install ${noun()}`, `COPY ${noun()} /${noun()}/`, `ENV ${noun().toUpperCase()}=${random.between(1, 90)}`]),
    ),
  ],
  json: (random, { noun }, lines) => [
    '{',
    ...repeat(lines - 3, (index) => `  "${noun()}-${index}": ${random.pick([`"${noun()}"`, String(random.between(1, 90)), `["${noun()}"]`])},`),
    `  "last": "${noun()}"`,
    '}',
  ],
  python: (random, { noun }, lines) => [
    `def ${noun()}(${noun()}, ${noun()}):`,
    ...repeat(lines - 2, () =>
      random.pick([`    ${noun()} = ${noun()}["${noun()}"]`, `    if ${noun()} > ${random.between(1, 90)}: ${noun()}()`, `    # ${noun()} ${noun()}`]),
    ),
    `    return ${noun()}`,
  ],
  text: (random, { noun }, lines) => repeat(lines, () => `${noun()}: ${noun()} ${noun()}, ${random.between(1, 900)} of ${random.between(900, 2000)}`),
} satisfies Record<string, Writer>;

export type Language = keyof typeof WRITERS;

/** Languages as often as a written pack has them in its fences. */
const IN_TEXT: readonly Language[] = ['bash', 'bash', 'bash', 'bash', 'text', 'console', 'yaml', 'hcl', 'dockerfile', 'json', 'python'];
/** Those of files that are excerpted, by the ending that a file then has; all have comments that begin with `#`. */
export const FILE_ENDINGS = { hcl: 'tf', bash: 'sh', yaml: 'yaml', python: 'py' } as const satisfies Partial<Record<Language, string>>;

export const drawLanguage = (random: Random): Language => random.pick(IN_TEXT);

/** Code of a language, about so many lines. */
export function writeCode(random: Random, speaker: Speaker, language: Language, lines: number): string {
  return WRITERS[language](random, speaker, lines).join('\n');
}
