import { isAlias, isCollection, isPair, isScalar, visit, type Document, type Scalar, type YAMLParseError } from 'yaml';
import { shorten } from './shorten.ts';

/** Why a piece of YAML can not be read: a clause, and what to do as a sentence without a full stop. */
export interface YamlError {
  line: number;
  problem: string;
  remedy: string;
}

type Advice = Omit<YamlError, 'line'>;

/** Longest line, in characters, and most lines that are parsed: far more than a pack needs, and what keeps the parser from working for minutes. */
const LIMITS = { line: 10_000, lines: 20_000, brackets: 100 };

/** The first thing in a text for which it is not even parsed. */
export function findOversize(text: string): YamlError | undefined {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LIMITS.line);
  if (long >= 0) return { line: long + 1, problem: `this line has ${lines[long]!.length} characters`, remedy: `Keep a line to ${LIMITS.line}` };
  if (lines.length > LIMITS.lines) return { line: LIMITS.lines, problem: `this is a text of ${lines.length} lines`, remedy: `Keep it to ${LIMITS.lines}` };
  const nested = new RegExp(`(?:[[{]\\s*){${LIMITS.brackets}}`).exec(text);
  if (nested) return { line: text.slice(0, nested.index).split('\n').length, problem: 'its values are nested too deeply to read', remedy: BRACKET_REMEDY };
  return undefined;
}

const NO_COLON: Advice = {
  problem: 'this is not YAML: the line has no colon with a blank after it',
  remedy: 'Write "key: value", or indent the text that goes on',
};

const BRACKET_REMEDY = 'Close each bracket, or put the text in quotation marks';

/** What an error of the YAML parser means to an author. */
export function explainYamlError(error: YAMLParseError, text: string): Advice {
  const said = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { problem: `the key "${readWord(text, error.pos[0])}" is there twice`, remedy: 'Keep one of the two' };
    case 'MULTIPLE_DOCS':
      return { problem: 'a second YAML document begins here', remedy: 'Remove the line of "---" or "..." before it' };
    case 'TAB_AS_INDENT':
      return { problem: 'this line is indented with a tab', remedy: 'Indent with spaces' };
    case 'RESOURCE_EXHAUSTION':
      return { problem: 'its values are nested too deeply to read', remedy: BRACKET_REMEDY };
    case 'BAD_SCALAR_START':
      return { problem: `this is not YAML: text begins with "${text.charAt(error.pos[0])}"`, remedy: 'Put the text in quotation marks' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (said.startsWith('Nested mappings')) return { problem: 'this is not YAML: a second colon is in the line', remedy: 'Put the text in quotation marks' };
      break;
    case 'MISSING_CHAR':
      if (/quote$/.test(said)) return { problem: 'this is not YAML: a quotation mark is never closed', remedy: 'Close it at the end of the text' };
      if (said.startsWith('Implicit map keys')) return NO_COLON;
      if (said.startsWith('Sequence item'))
        return { problem: 'this is not YAML: the line is not indented as those beside it', remedy: 'Begin it in the same column' };
      break;
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_COLON;
    case 'UNEXPECTED_TOKEN':
      if (/^(Block scalar header|Not a YAML token)/.test(said))
        return { problem: `this is not YAML: text is on the line of "|" or ">"`, remedy: 'Begin it on the next line, indented' };
      return {
        problem: 'this is not YAML: the line does not follow from the one before it',
        remedy: 'Begin it in the same column as the lines beside it, or put the text in quotation marks',
      };
    case 'BAD_INDENT':
      if (said.startsWith('Flow')) return { problem: 'this is not YAML: a bracket is never closed', remedy: 'Close it, or put the text in quotation marks' };
      return { problem: 'this is not YAML: the line is not indented as those beside it', remedy: 'Begin it in the same column' };
    default:
  }
  return { problem: `this is not YAML (${shorten(said, 120)})`, remedy: 'Correct the line, or put the text in quotation marks' };
}

/** The first thing in a parsed document that YAML allows and a pack does not, with its position. */
export function findYamlFault(document: Document.Parsed, text: string): (Advice & { position: number }) | undefined {
  const warning = document.warnings[0];
  if (warning?.code === 'TAG_RESOLVE_FAILED')
    return {
      position: warning.pos[0],
      problem: `the tag "${shorten(/^\S*/.exec(text.slice(warning.pos[0], warning.pos[0] + 200))![0])}" is not known`,
      remedy: 'Write the value without a tag',
    };
  if (warning)
    return {
      position: warning.pos[0],
      problem: `this is not YAML (${(warning.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')})`,
      remedy: 'Remove the line',
    };
  if (document.directives.yaml.explicit && document.directives.yaml.version !== '1.2')
    return { position: 0, problem: 'it asks for another version of YAML', remedy: 'Remove the line that begins with "%YAML"' };
  let fault: (Advice & { position: number }) | undefined;
  const anchors: string[] = [];
  visit(document, {
    Alias(_, alias, path) {
      const position = alias.range?.[0] ?? 0;
      const enclosing = path.some((node) => !isPair(node) && 'anchor' in node && node.anchor === alias.source);
      if (enclosing) fault = { position, problem: `the alias "*${shorten(alias.source)}" is inside what it refers to`, remedy: 'Write the value out' };
      else if (!anchors.includes(alias.source))
        fault = {
          position,
          problem: `the alias "*${shorten(alias.source)}" refers to nothing above it`,
          remedy: 'Put the text in quotation marks, or name an anchor that is there',
        };
      return fault ? visit.BREAK : undefined;
    },
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined && !isAlias(node)) anchors.push(node.anchor);
      return undefined;
    },
    Pair(_, pair) {
      const { key } = pair;
      const position = (key as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
      if (!isScalar(key) || key.value === null || key.value === '')
        fault = { position, problem: 'a key is not a word', remedy: 'Write "key: value" with a word before the colon' };
      else if ((key.value === '<<' || typeof key.value === 'symbol') && !(isAlias(pair.value) || isCollection(pair.value)))
        fault = { position, problem: 'the key "<<" copies nothing', remedy: 'Name an anchor after it, such as "<<: *shared"' };
      else if (typeof key.value !== 'string' && typeof key.value !== 'symbol' && key.source !== undefined && key.source !== String(key.value))
        fault = {
          position,
          problem: `the key ${shorten(key.source)} is read as ${String(key.value)}`,
          remedy: `Put it in quotation marks: "${shorten(key.source)}"`,
        };
      else if (key.value === '__proto__') fault = { position, problem: 'the key "__proto__" is not allowed', remedy: 'Give it another name' };
      return fault ? visit.BREAK : undefined;
    },
    Scalar(_, scalar) {
      const cut = findCutText(scalar, text);
      if (cut !== undefined)
        fault = {
          position: cut,
          problem: 'from "#" on, the text is a comment that no page shows',
          remedy: 'Put the text in quotation marks, or the comment on a line of its own',
        };
      return fault ? visit.BREAK : undefined;
    },
  });
  return fault;
}

/** Where a text without quotation marks ends at a "#" of its line that an author may have meant as a part of it: `Fix issue #1`. */
function findCutText({ type, value, range }: Scalar, text: string): number | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined;
  const comment = /^[ \t]+#(?=(\S?))/.exec(text.slice(range[1], range[1] + 200));
  // After one word a comment is one, unless it follows its sign at once.
  return comment && (comment[1] !== '' || /\s/.test(value)) ? range[1] + comment[0].length - 1 : undefined;
}

/** The word at a position, as its author wrote it. */
function readWord(text: string, position: number): string {
  const word = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^\s:,\]}]+(?: [^\s:,\]}#]+)*))/.exec(text.slice(position, position + 200));
  return shorten(word?.[1] ?? word?.[2] ?? word?.[3] ?? '');
}
