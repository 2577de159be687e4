import { expect, test } from 'vitest';
import { renderBody } from '../../../src/pack/render-body.ts';

interface Made {
  type: unknown;
  props: { id?: string; children?: unknown };
}

/** The elements of a rendered body, with what each is made of. */
function list(made: unknown, found: Made[] = []): Made[] {
  if (Array.isArray(made)) for (const child of made) list(child, found);
  else if (typeof made === 'object' && made !== null && 'props' in made) {
    found.push(made as Made);
    list((made as Made).props.children, found);
  }
  return found;
}

const render = (mdx: string, components: Record<string, unknown> = {}): Made[] =>
  list((renderBody(mdx) as unknown as (props: object) => unknown)({ components }));

test('gives each heading the id of its words, and a number where another has them', () => {
  const headings = render('## How it is scored\n\nA.\n\n### A `b` c\n\n## How it is scored\n\n## How it is scored-1\n\n## How it is scored');
  expect(headings.flatMap(({ props }) => props.id ?? [])).toEqual([
    'how-it-is-scored',
    'a-b-c',
    'how-it-is-scored-1',
    'how-it-is-scored-1-1',
    'how-it-is-scored-2',
  ]);
});

test('takes the components of a page for an entry’s own and for elements', () => {
  const Diagram = (): null => null;
  const Table = (): null => null;
  const types = render('<Diagram id="x" />\n\n| A |\n| --- |\n| b |', { Diagram, table: Table }).map(({ type }) => type);
  expect(types).toContain(Diagram);
  expect(types).toContain(Table);
  expect(types).not.toContain('table');
});

test('is known to Astro as MDX, which its integration renders', () => {
  const body = renderBody('Text') as unknown as Record<symbol, unknown>;
  expect(body[Symbol.for('astro:renderer')]).toBe('astro:jsx');
  expect(body[Symbol.for('mdx-component')]).toBe(true);
});
