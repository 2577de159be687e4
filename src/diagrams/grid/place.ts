import { TEXTS, type Box, type Flow, type Measure } from './flow.ts';
import { areasOf, isIn, overlaps, PADDING, placeGroups, TITLE } from './place-groups.ts';
import type { Placed, PlacedNode } from './placed.ts';
import type { Area, Grid, Problem } from './read-grid.ts';
import { evenOut, span, starts, toTracks } from './tracks.ts';
import { wrapText } from './wrap.ts';

const GAP = { linkedRows: 36, rows: 14, columns: 28, narrowColumns: 18 };
/** Room at each side of a label, in pixels, by shape. */
const SIDES = { box: 10, pill: 14, cylinder: 10, lozenge: 20 };
/** Height of the ellipse at a cylinder's ends, from its middle. */
export const LID = 6;

/** Gives each node its cells, each group the room around its nodes; `inset` is free room left and right for lines. */
export function placeFlow(flow: Flow, grid: Grid, measure: Measure, inset = { left: 0, right: 0 }): Placed {
  const problems: Problem[] = [];
  const areaOf = areasOf(flow, grid);
  const groupAreas = flow.groups.map((group) => areaOf(group.id));
  const count = (edge: keyof Area, at: number): number => {
    const across = edge === 'left' || edge === 'right';
    const ending = groupAreas.filter((area) => area[edge] === at);
    const ranges = ending.map((area) => (across ? [area.top, area.bottom] : [area.left, area.right]) as [number, number]);
    return Math.max(0, ...ranges.map(([from, to]) => ranges.filter(([start, end]) => start <= from && end >= to).length));
  };
  const isNarrow = grid.width < 500;
  const gapBase = isNarrow ? GAP.narrowColumns : GAP.columns;
  const columns = toTracks(
    Array.from({ length: grid.columns + 1 }, (_, column) => (column === 0 ? inset.left : column === grid.columns ? inset.right : gapBase)),
    (at) => count('right', at) * PADDING,
    (at) => count('left', at) * PADDING,
    grid.columns,
  );
  if (!isNarrow) evenOut(columns, 1, grid.columns - 1);
  for (const link of flow.links) {
    const [from, to] = [areaOf(link.from), areaOf(link.to)];
    const [left, right] = from.left < to.left ? [from, to] : [to, from];
    if (link.label.length === 0 || left.right + 1 !== right.left || from.top > to.bottom || to.top > from.bottom) continue;
    const needed = Math.max(...link.label.map((line) => measure(line, 'link'))) + 44 - columns.gaps[right.left]!;
    columns.gaps[right.left]! += Math.max(0, needed);
    columns.base[right.left]! += Math.max(0, needed);
  }
  const free = grid.width - 2 - columns.gaps.reduce((sum, gap) => sum + gap, 0);
  const columnWidth = free / grid.columns;
  const lefts = starts(columns.gaps, Array<number>(grid.columns).fill(columnWidth));
  const labels = new Map(
    flow.nodes.map((node) => {
      const area = grid.areas.get(node.id)!;
      const width = lefts[area.right]! + columnWidth - lefts[area.left]!;
      const room = width - 2 * SIDES[node.shape];
      for (const [kind, text] of [['name', node.name], ...node.details.map((detail) => ['detail', detail])] as ['name' | 'detail', string][])
        for (const word of text.split(' '))
          if (measure(word, kind) > room + 6)
            problems.push({
              line: undefined,
              problem: `"${word}" is ${Math.ceil(measure(word, kind))} pixels wide, and "${node.id}" has room for ${Math.max(0, Math.floor(room))}`,
              remedy: 'Give the node more cells, the grid fewer columns, or shorten the word',
            });
      const nameLines = wrapText(node.name, room, (text) => measure(text, 'name'));
      const detailLines = node.details.flatMap((detail) => wrapText(detail, room, (text) => measure(text, 'detail')));
      const height = nameLines.length * TEXTS.name.line + detailLines.length * TEXTS.detail.line + 20 + (node.shape === 'cylinder' ? 2 * LID : 0);
      return [node.id, { nameLines, detailLines, height: Math.max(42, height) }];
    }),
  );
  const heights = Array<number>(grid.rows).fill(12);
  for (const node of flow.nodes) {
    const { top, bottom } = grid.areas.get(node.id)!;
    if (top === bottom) heights[top] = Math.max(heights[top]!, labels.get(node.id)!.height);
  }
  const rowBase = Array.from({ length: grid.rows + 1 }, (_, row) => {
    if (row === 0 || row === grid.rows) return 0;
    const crossing = flow.links.filter((link) => {
      const [from, to] = [areaOf(link.from), areaOf(link.to)];
      return (from.bottom < row && to.top >= row) || (to.bottom < row && from.top >= row);
    });
    const near = crossing.filter((link) => Math.max(areaOf(link.from).bottom, -1) === row - 1 || areaOf(link.to).bottom === row - 1);
    const lines = Math.max(0, ...near.map(({ label }) => label.length));
    return crossing.length === 0 ? GAP.rows : GAP.linkedRows + (lines > 0 ? 10 + lines * TEXTS.link.line - 6 : 0);
  });
  const rows = toTracks(
    rowBase,
    (at) => count('bottom', at) * PADDING,
    (at) => count('top', at) * (PADDING + TITLE),
    grid.rows,
  );
  for (const { top, bottom } of grid.areas.values()) {
    heights.fill(Math.max(...heights.slice(top, bottom + 1)), top, bottom + 1);
    evenOut(rows, top + 1, bottom);
  }
  for (const node of flow.nodes) {
    const { top, bottom } = grid.areas.get(node.id)!;
    const there = heights.slice(top, bottom + 1).reduce((a, b) => a + b, 0) + rows.gaps.slice(top + 1, bottom + 1).reduce((a, b) => a + b, 0);
    heights[bottom]! += Math.max(0, labels.get(node.id)!.height - there);
  }
  const tops = starts(rows.gaps, heights);
  const toBox = ({ top, bottom, left, right }: Area): Box => ({
    x: lefts[left]!,
    y: tops[top]!,
    width: lefts[right]! + columnWidth - lefts[left]!,
    height: tops[bottom]! + heights[bottom]! - tops[top]!,
  });
  const nodes = flow.nodes.map((node): PlacedNode => {
    const area = grid.areas.get(node.id)!;
    return { ...node, ...labels.get(node.id)!, area, box: toBox(area) };
  });
  const groups = placeGroups(flow, nodes, areaOf, measure);
  for (const group of groups)
    for (const node of nodes)
      if (!isIn(flow, node.group, group.id) && overlaps(group.area, node.area))
        problems.push({
          line: undefined,
          problem: `the box of "${group.id}" would surround "${node.id}", which is not in it`,
          remedy: 'Give them cells that do not lie between each other',
        });
  return {
    nodes,
    groups,
    rowGaps: rows.base.map((size, index) => span(rows, tops, heights, index, size)),
    columnGaps: columns.base.map((size, index) => span(columns, lefts, Array<number>(grid.columns).fill(columnWidth), index, size)),
    width: grid.width,
    height: tops.at(-1)! + heights.at(-1)! + rows.gaps.at(-1)! + 1,
    problems,
  };
}
