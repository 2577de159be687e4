import { checkNode, shorten, type Advice } from '../findings/check-markdown.ts';
import type { Finding } from '../findings/findings.ts';
import { suggest } from '../text/closest.ts';
import { visibleText, type MarkdownNode } from '../text/markdown.ts';

/** A finding whose line counts from 1 in the body. */
export type BodyFinding = Omit<Finding, 'file'>;

/** The components an author may write, each with the attributes it knows. */
export const COMPONENTS: Readonly<Record<string, { attributes: readonly string[]; example: string }>> = {
  Diagram: { attributes: ['id'], example: '<Diagram id="…" />' },
  Excerpt: { attributes: ['file', 'region', 'from', 'to'], example: '<Excerpt file="…" region="…" />' },
};

const NO_CODE = 'Entries hold no code that runs';

/** Kinds of nodes that a page shows whole; whatever is not named here would run, or vanish from the page. */
const SHOWN = new Set(
  (
    'root paragraph heading text emphasis strong delete inlineCode break link list listItem blockquote code thematicBreak table tableRow tableCell ' +
    'mdxJsxFlowElement mdxJsxTextElement mdxFlowExpression mdxTextExpression mdxjsEsm'
  ).split(' '),
);

/** Checks a body's tree for all that Markdown and the listed components are not: code, HTML, and text that would vanish. */
export function checkMarkup(tree: MarkdownNode): BodyFinding[] {
  const shown = new Map<string, number>();
  const visit = (node: MarkdownNode, parent: MarkdownNode | undefined, parentLine: number): BodyFinding[] => {
    const line = node.position?.start.line ?? parentLine;
    const found = [...checkOne(node, parent), ...(node.type.startsWith('mdxJsx') ? checkRepeated(node, line, shown) : [])].map((fault) => ({ line, ...fault }));
    return [...found, ...(node.children ?? []).flatMap((child) => visit(child, node, line))];
  };
  return visit(tree, undefined, 1);
}

function checkOne(node: MarkdownNode, parent: MarkdownNode | undefined): (Advice & { field?: string })[] {
  const fault = checkNode(node);
  if (fault) return [fault];
  switch (node.type) {
    case 'mdxjsEsm':
      return checkModule(node.value ?? '');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [checkExpression(node.value ?? '')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, parent);
    case 'heading':
      return parent?.type === 'root'
        ? []
        : [
            {
              field: `${'#'.repeat(node.depth ?? 1)} ${shorten(visibleText(node))}`,
              problem: 'a heading is inside a list or a quote',
              remedy: 'Begin the heading at the start of its line, or write it in bold',
            },
          ];
    default:
      return SHOWN.has(node.type)
        ? []
        : [{ problem: `this kind of Markdown (${node.type}) is not supported`, remedy: 'Write paragraphs, lists, tables and code' }];
  }
}

function checkModule(code: string): Advice[] {
  const word = /^\s*(import|export)/.exec(code)?.[1] ?? 'import';
  return [
    {
      problem: `a line begins with "${word}", which opens program code (${shorten(code)})`,
      remedy: `${NO_CODE}; in prose, move the word from the line's start or put it in backticks`,
    },
  ];
}

function checkExpression(code: string): Advice {
  if (/^\s*\/\*[^]*\*\/\s*$/.test(code) && code.indexOf('*/') === code.trimEnd().length - 2)
    return { problem: `a comment ({${shorten(code)}}) is not part of an answer`, remedy: 'Delete it: the Markdown files of the site would show it' };
  return { problem: `braces hold program code ({${shorten(code)}})`, remedy: `${NO_CODE}; in prose, put braces in backticks or write \\{ and \\}` };
}

function checkElement(node: MarkdownNode, parent: MarkdownNode | undefined): (Advice & { field?: string })[] {
  const name = node.name ?? '';
  const field = `<${shorten(name)}>`;
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component) {
    return /^[A-Z]/.test(name)
      ? [{ field, problem: 'this component is not known', remedy: suggest(name, Object.keys(COMPONENTS)) }]
      : [{ field, problem: 'HTML is not allowed in an entry', remedy: 'Write Markdown; a tag or a placeholder to read goes in backticks' }];
  }
  const faults: (Advice & { field?: string })[] = [];
  if (node.type === 'mdxJsxTextElement' || parent?.type !== 'root') {
    const where = node.type === 'mdxJsxTextElement' ? 'a sentence' : 'a list, a quote or another component';
    faults.push({ problem: `the component is inside ${where}`, remedy: `Give ${component.example} a line of its own, with an empty line before and after it` });
  }
  if ((node.children ?? []).length > 0)
    faults.push({ problem: 'the component holds text', remedy: `Close it in itself, ${component.example}, and write the text below it` });
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) faults.push(...checkAttribute(attribute, component, seen));
  if (!seen.has(component.attributes[0]!))
    faults.push({ problem: `the attribute "${component.attributes[0]}" is missing`, remedy: `Write ${component.example}` });
  return faults.map((fault) => ({ field, ...fault }));
}

function checkAttribute(attribute: NonNullable<MarkdownNode['attributes']>[number], component: (typeof COMPONENTS)[string], seen: Set<string>): Advice[] {
  const { name, value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute' || name === undefined)
    return [{ problem: 'its attributes are program code', remedy: `${NO_CODE}; write ${component.example}` }];
  const twice = seen.has(name);
  seen.add(name);
  if (!component.attributes.includes(name)) return [{ problem: `the attribute "${name}" is not known`, remedy: suggest(name, component.attributes) }];
  if (twice) return [{ problem: `the attribute "${name}" is there twice`, remedy: 'Keep one of the two' }];
  if (typeof value !== 'string')
    return [
      value === null || value === undefined
        ? { problem: `the attribute "${name}" has no value`, remedy: `Write ${name}="…"` }
        : { problem: `the attribute "${name}" is program code`, remedy: `${NO_CODE}; write ${name}="…"` },
    ];
  return value.trim() === '' ? [{ problem: `the attribute "${name}" is empty`, remedy: `Write ${name}="…"` }] : [];
}

/** A second drawing of one diagram would give a page each of its ids twice. */
function checkRepeated(node: MarkdownNode, line: number, shown: Map<string, number>): (Advice & { field: string })[] {
  const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
  if (node.name !== 'Diagram' || typeof id !== 'string') return [];
  const first = shown.get(id);
  if (first === undefined) shown.set(id, line);
  return first === undefined
    ? []
    : [{ field: '<Diagram>', problem: `the entry shows "${shorten(id)}" twice`, remedy: 'Keep the first, and refer to it in words' }];
}
