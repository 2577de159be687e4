import { TEXTS, type Box, type Flow, type FlowGroup, type FlowLink, type FlowNode, type Measure } from './flow.ts';
import type { Area, Grid, Problem } from './read-grid.ts';
import { wrapText } from './wrap.ts';

/** A node with its place and its label in lines. */
export interface PlacedNode extends FlowNode {
  box: Box;
  area: Area;
  nameLines: string[];
  detailLines: string[];
}

/** A group with its place; its title has a strip of its own at the top. */
export interface PlacedGroup extends FlowGroup {
  box: Box;
  area: Area;
  titleBox: Box;
  /** True where its title ends at the right wall. */
  titleEnds: boolean;
}

export interface Placed {
  nodes: PlacedNode[];
  groups: PlacedGroup[];
  /** From the end of each row and column to the start of the next, without the walls of groups. */
  rowGaps: { from: number; to: number }[];
  columnGaps: { from: number; to: number }[];
  width: number;
  height: number;
  problems: Problem[];
}

const PADDING = 12;
const TITLE = 22;
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

interface Tracks {
  base: number[];
  gaps: number[];
  after: number[];
}

/** Gaps before, between and behind tracks, with the walls of the groups that end and begin there. */
function toTracks(base: number[], ending: (at: number) => number, starting: (at: number) => number, count: number): Tracks {
  const after = base.map((_, index) => (index === 0 ? 0 : ending(index - 1)));
  return { base, after, gaps: base.map((size, index) => size + after[index]! + (index === count ? 0 : starting(index))) };
}

/** Makes the gaps from one index to another as large as the largest of them. */
function evenOut(tracks: Tracks, first: number, last: number): void {
  const most = Math.max(...tracks.gaps.slice(first, last + 1));
  for (let index = first; index <= last; index += 1) {
    tracks.base[index]! += most - tracks.gaps[index]!;
    tracks.gaps[index] = most;
  }
}

function starts(gaps: readonly number[], sizes: readonly number[]): number[] {
  let at = 1;
  return sizes.map((size, index) => {
    const start = at + gaps[index]!;
    at = start + size;
    return start;
  });
}

function span(tracks: Tracks, at: readonly number[], sizes: readonly number[], index: number, size: number): { from: number; to: number } {
  const from = (index === 0 ? 1 : at[index - 1]! + sizes[index - 1]!) + tracks.after[index]!;
  return { from, to: from + size };
}

/** Cells of a node or a group by its id. */
function areasOf(flow: Flow, grid: Grid): (id: string) => Area {
  const find = (id: string): Area => {
    const own = grid.areas.get(id);
    if (own) return own;
    const inside = [...flow.nodes, ...flow.groups].filter(({ group }) => group === id).map((member) => find(member.id));
    return {
      top: Math.min(...inside.map(({ top }) => top)),
      bottom: Math.max(...inside.map(({ bottom }) => bottom)),
      left: Math.min(...inside.map(({ left }) => left)),
      right: Math.max(...inside.map(({ right }) => right)),
    };
  };
  return find;
}

function placeGroups(flow: Flow, nodes: readonly PlacedNode[], areaOf: (id: string) => Area, measure: Measure): PlacedGroup[] {
  const boxOf = (id: string): Box => {
    const inside = [
      ...nodes.filter(({ group }) => group === id).map(({ box }) => box),
      ...flow.groups.filter(({ group }) => group === id).map((child) => boxOf(child.id)),
    ];
    const x = Math.min(...inside.map((box) => box.x)) - PADDING;
    const y = Math.min(...inside.map((box) => box.y)) - PADDING - TITLE;
    const right = Math.max(...inside.map((box) => box.x + box.width)) + PADDING;
    const bottom = Math.max(...inside.map((box) => box.y + box.height)) + PADDING;
    return { x, y, width: right - x, height: bottom - y };
  };
  return flow.groups.map((group) => {
    const box = boxOf(group.id);
    const width = measure(group.title, 'title');
    // A line that comes from above goes straight down beside the title: to its right, or to its left.
    const entered = nodes.filter(
      (node) => isIn(flow, node.group, group.id) && flow.links.some((link) => comesFromAbove(link, node.id, areaOf, areaOf(group.id).top)),
    );
    const hits = (x: number): number => entered.filter((node) => middleOf(node) > x - 8 && middleOf(node) < x + width + 8).length;
    const [left, right] = [box.x + PADDING, box.x + box.width - PADDING - width];
    const between = entered.map((node) => middleOf(node) + 12).filter((x) => x <= right);
    const x = [left, right, ...between].reduce((best, choice) => (hits(choice) < hits(best) ? choice : best));
    return { ...group, box, area: areaOf(group.id), titleBox: { x, y: box.y + 7, width, height: 20 }, titleEnds: x === right && x !== left };
  });
}

function comesFromAbove({ from, to }: FlowLink, id: string, areaOf: (id: string) => Area, top: number): boolean {
  return (to === id && areaOf(from).bottom < top) || (from === id && areaOf(to).bottom < top);
}

function middleOf({ box }: PlacedNode): number {
  return box.x + box.width / 2;
}

/** True when a group is another, or is inside it. */
export function isIn(flow: Pick<Flow, 'groups'>, group: string | undefined, outer: string): boolean {
  return group !== undefined && (group === outer || isIn(flow, flow.groups.find(({ id }) => id === group)?.group, outer));
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
