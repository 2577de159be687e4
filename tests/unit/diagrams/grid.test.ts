import { describe, expect, test } from 'vitest';
import { drawOnGrid } from '../../../src/diagrams/grid/draw-on-grid.ts';
import type { Flow, Measure } from '../../../src/diagrams/grid/flow.ts';
import { placeFlow } from '../../../src/diagrams/grid/place.ts';
import { readFlow } from '../../../src/diagrams/grid/read-flow.ts';
import { readGrid } from '../../../src/diagrams/grid/read-grid.ts';
import { routeLinks } from '../../../src/diagrams/grid/route.ts';
import { wrapText } from '../../../src/diagrams/grid/wrap.ts';

const measure: Measure = (text) => text.length * 7;

/** A flowchart of nodes `a:group`, links `a>b` and groups by their names. */
function flowOf(nodes: string, links: string, groups = ''): Flow {
  return {
    nodes: nodes.split(' ').map((node) => {
      const [id = '', group] = node.split(':');
      return { id, name: id, details: [], shape: 'box', roles: [], group };
    }),
    groups: groups === '' ? [] : groups.split(' ').map((id) => ({ id, title: id, roles: [], group: undefined })),
    links: links.split(' ').map((link) => {
      const [from = '', to = ''] = link.split('>');
      return { from, to, label: [], dashed: false, arrows: { start: false, end: true } };
    }),
  };
}

function draw(flow: Flow, rows: string[]) {
  const { grid } = readGrid(
    ['%% grid', ...rows.map((row) => `%% ${row}`)].join('\n'),
    flow.nodes.map(({ id }) => id),
    760,
  );
  const placed = placeFlow(flow, grid!, measure);
  return { placed, ...routeLinks(flow, placed, measure) };
}

describe('a grid', () => {
  const problemsOf = (...lines: string[]): string[] =>
    readGrid(['flowchart TB', ...lines].join('\n'), ['oven', 'mixer'], 760).problems.map(({ line, problem, remedy }) => `${line}: ${problem}. ${remedy}`);
  test('is read as CSS writes areas', () => {
    const { grid } = readGrid('flowchart TB\n  %% grid 500\n  %% mixer mixer .\n  %% . oven oven\n  mixer --> oven', ['oven', 'mixer'], 760);
    expect(grid).toMatchObject({ width: 500, rows: 2, columns: 3 });
    expect(grid!.areas.get('oven')).toEqual({ top: 1, bottom: 1, left: 1, right: 2 });
  });
  test('is absent where no comment names one', () => expect(readGrid('%% a grid of nodes\nflowchart TB', [], 760).grid).toBeUndefined());
  test.each([
    [['%% grid', '%% mixer oven', '%% oven'], '4: this row of the grid has 1 cells, the first has 2. Put a full stop into each empty cell'],
    [['%% grid', '%% mixer ovem oven'], '3: no node is called "ovem". Did you mean "oven"?'],
    [['%% grid', '%% mixer oven mixer'], '3: the cells of "mixer" are no rectangle. Write its name into cells that are side by side'],
    [['%% grid', '%% mixer .'], '2: the grid has no cell for "oven". Write each node into a cell'],
  ])('is refused: %j', (lines, report) => expect(problemsOf(...lines)).toContain(report));
});

describe('nodes on a grid', () => {
  test('of one row are level and equally large', () => {
    const { nodes } = draw(flowOf('a b c', 'a>b'), ['a b c']).placed;
    expect(new Set(nodes.map(({ box }) => `${box.y} ${box.width} ${box.height}`)).size).toBe(1);
  });
  test('are refused in a box that is not theirs', () => {
    const { problems } = draw(flowOf('a:g b c:g', 'a>b', 'g'), ['a b c']).placed;
    expect(problems.map(({ problem }) => problem)).toEqual(['the box of "g" would surround "b", which is not in it']);
  });
  test('are refused with a word that does not fit', () => {
    const flow = flowOf(`a ${'b'.repeat(40)}`, 'a>a');
    const options = { mermaid: `%% grid\n%% a ${'b'.repeat(40)}`, width: 340, marker: 'm', measure };
    expect(drawOnGrid(flow, options).problems.map(({ problem }) => problem)).toEqual([
      `"${'b'.repeat(40)}" is 280 pixels wide, and "${'b'.repeat(40)}" has room for 140`,
    ]);
  });
});

describe('lines on a grid', () => {
  test('are straight between nodes above each other', () => {
    const { links } = draw(flowOf('bar a b c', 'bar>a bar>b bar>c'), ['bar bar bar', 'a b c']);
    expect(links.map(({ points }) => points.length)).toEqual([2, 2, 2]);
  });
  test('between a group and a node meet the middle of the node', () => {
    const { links, placed } = draw(flowOf('a:g b:g c', 'g>c', 'g'), ['a c', 'b c']);
    const { y, height } = placed.nodes[2]!.box;
    expect(links[0]!.points.map((point) => point.y)).toEqual([y + height / 2, y + height / 2]);
  });
  test('touch no other node and no title', () => {
    const { links, placed } = draw(flowOf('a b:g c:g d e', 'a>e d>b a>d', 'g'), ['a . d', 'b c .', '. . e']);
    const walls = [...placed.nodes.map(({ id, box }) => ({ id, box })), ...placed.groups.map(({ titleBox }) => ({ id: 'title', box: titleBox }))];
    for (const { points, from, to } of links)
      for (const [index, b] of points.slice(1).entries()) {
        const a = points[index]!;
        const hit = walls.filter(
          ({ id, box }) =>
            id !== from &&
            id !== to &&
            Math.max(a.x, b.x) > box.x &&
            Math.min(a.x, b.x) < box.x + box.width &&
            Math.max(a.y, b.y) > box.y &&
            Math.min(a.y, b.y) < box.y + box.height,
        );
        expect(hit).toEqual([]);
      }
  });
});

test('a text is wrapped into lines of about one length', () => {
  expect(wrapText('one two three four', 100, (text) => text.length * 7)).toEqual(['one two', 'three four']);
});

test("Mermaid's data become nodes with a name and details", () => {
  const { nodes, links } = readFlow({
    nodes: [{ id: 'a', label: 'Salt &amp; flour<br/>by weight', shape: 'cylinder', cssClasses: 'default store', isGroup: false }],
    edges: [{ start: 'a', end: 'a', label: '', pattern: 'dotted', arrowTypeStart: 'none', arrowTypeEnd: 'arrow_point' }],
  });
  expect(nodes[0]).toMatchObject({ name: 'Salt & flour', details: ['by weight'], shape: 'cylinder', roles: ['store'] });
  expect(links[0]).toMatchObject({ dashed: true, label: [], arrows: { start: false, end: true } });
});
