import { ENTRY, fromList, rewrite, TEXT_FILES, type MutationClass } from './mutation.ts';
import type { Random } from './random.ts';

const inEntry = (by: string) => ({ changes: [{ file: ENTRY, replace: 'asked: often', by }] });

/** A class that changes the lines, or the characters, of any file by chance. */
function byChance(name: string, change: (parts: string[], random: Random) => string[], separator: '\n' | ''): MutationClass {
  return {
    name: `yaml: ${name}`,
    outcome: 'either',
    make: (random) => {
      const file = random.pick(TEXT_FILES);
      const at = random.below(1e9);
      // The text is known only when the change is made; the choices are fixed now.
      const fixed: Random = { below: (limit) => at % limit, pick: (list) => list[at % list.length]! };
      return { does: `${file}, choice ${at}`, changes: [rewrite(file, (text) => change(text.split(separator), fixed).join(separator))] };
    },
  };
}

const SIGNS = [...'":\'{}[]#&*!|>%@`-?,\\<~=$^_()/\t\n0', '\u00a0', '\u200b', '\u202e', '- ', ': ', ' #', '---\n', '...\n', '```', '&amp;', '![', ']('];

/** YAML: what its syntax allows and a pack does not, and slips of an editor. */
export const YAML_CLASSES: readonly MutationClass[] = [
  fromList(
    'yaml: what a pack does not hold',
    'refused',
    [
      'asked: *nothing',
      'asked: !!binary b2Z0ZW4=',
      'asked: !custom often',
      'asked: often\nasked: often',
      'asked: often\n"asked": rarely',
      'asked:\toften\n\tx: y',
      'asked: often\n\tkind2: z',
      'asked: [often',
      'asked: "often',
      'asked: often: always',
      'asked: often\n<<: 3',
      'asked: often\n? [a, b]\n: c',
      'asked: often\n__proto__: x',
      'asked: often\nconstructor: x',
      'asked: often\n? x',
      'asked: &a [*a]',
      'asked: @often',
      'asked: `often`',
      'asked: %often',
      'asked:\n  - often',
      'asked: {often: 1}',
      'asked often',
      'asked: often\n...\nx: y',
      'asked: often\n: x',
      `asked: often\nx: ${'['.repeat(5000)}`,
      `asked: often\nx: ${'{a: '.repeat(3000)}`,
      `asked: ${'often '.repeat(3000)}`,
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d]\nasked: often`,
    ],
    inEntry,
  ),
  fromList(
    'yaml: harmless',
    'accepted',
    ['asked: often # always', '# a comment\nasked: often', '"asked": often', "asked: 'often'", 'asked:   often   ', 'asked: &a often'],
    inEntry,
  ),
  fromList('yaml: fences of the front matter', 'refused', ['--', '----', '- --', '+++', ' ---', '```'], (fence) => ({
    changes: [rewrite(ENTRY, (text) => text.replace(/^---/, fence))],
  })),
  fromList('yaml: a merge that was never finished', 'refused', TEXT_FILES, (file) => ({
    changes: [rewrite(file, (text) => `${text}<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> other\n`)],
  })),
  byChance('cut off anywhere', (letters, random) => letters.slice(0, random.below(letters.length)), ''),
  byChance('a line is gone', (lines, random) => lines.toSpliced(random.below(lines.length), 1), '\n'),
  byChance('a line is there twice', (lines, random) => lines.flatMap((line, index) => (index === random.below(lines.length) ? [line, line] : [line])), '\n'),
  byChance('two lines are swapped', (lines, random) => swap(lines, random.below(lines.length - 1)), '\n'),
  byChance('a line is indented', (lines, random) => lines.map((line, index) => (index === random.below(lines.length) ? `  ${line}` : line)), '\n'),
  byChance('a line is joined to the next', (lines, random) => join(lines, random.below(lines.length - 1)), '\n'),
  byChance('a character is gone', (letters, random) => letters.toSpliced(random.below(letters.length), 1), ''),
  byChance('two characters are swapped', (letters, random) => swap(letters, random.below(letters.length - 1)), ''),
  byChance('a sign more', (letters, random) => letters.toSpliced(random.below(letters.length), 0, random.pick(SIGNS)), ''),
  byChance('a sign in place of a letter', (letters, random) => letters.toSpliced(random.below(letters.length), 1, random.pick(SIGNS)), ''),
];

function swap(parts: readonly string[], index: number): string[] {
  return parts.toSpliced(index, 2, parts[index + 1] ?? '', parts[index] ?? '');
}

function join(lines: readonly string[], index: number): string[] {
  return lines.toSpliced(index, 2, `${lines[index]} ${lines[index + 1]?.trim()}`);
}
