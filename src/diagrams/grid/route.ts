import { TEXTS, type Box, type Flow, type FlowLink, type Measure, type Point } from './flow.ts';
import { findWay, type Segment, type Terminal, type Terrain } from './find-way.ts';
import { isIn } from './place-groups.ts';
import type { Placed, PlacedNode } from './placed.ts';
import type { Problem } from './read-grid.ts';

/** A link with its way: corners from its beginning to its end, and the middle of its label. */
export interface RoutedLink extends FlowLink {
  points: Point[];
  labelBox: Box | undefined;
}

/** Pixels that lines keep from nodes they do not touch. */
const CLEAR = 8;
/** Free room for lines outside the outermost nodes. */
const OUTSIDE = 14;

/** Finds a way for each link, short ones first: around nodes and titles, with few corners and crossings. */
export function routeLinks(flow: Flow, placed: Placed, measure: Measure): { links: RoutedLink[]; problems: Problem[] } {
  const boxes = new Map<string, Box>([...placed.groups, ...placed.nodes].map(({ id, box }) => [id, box]));
  const shapes = new Map(placed.nodes.map((node) => [node.id, node]));
  const segments: Segment[] = [];
  const labels: Box[] = [];
  const ends: End[] = [];
  const problems: Problem[] = [];
  const routed = new Map<FlowLink, RoutedLink>();
  const distance = ({ from, to }: FlowLink): number => {
    const [a, b] = [middle(boxes.get(from)!), middle(boxes.get(to)!)];
    return Math.abs(a.x - b.x) * 1.5 + Math.abs(a.y - b.y);
  };
  const xs = [-OUTSIDE, placed.width + OUTSIDE, ...tracks(placed.columnGaps), ...placed.nodes.map(({ box }) => middle(box).x)];
  const ys = [-OUTSIDE, placed.height + OUTSIDE, ...tracks(placed.rowGaps), ...placed.nodes.map(({ box }) => middle(box).y)];
  for (const link of flow.links.toSorted((a, b) => distance(a) - distance(b))) {
    const [from, to] = [boxes.get(link.from)!, boxes.get(link.to)!];
    const begin = withCrowding(terminals(from, to, shapes.get(link.from)), ends, (other) => other.from === link.from);
    const end = withCrowding(terminals(to, from, shapes.get(link.to)), ends, (other) => other.to === link.to);
    const terrain: Terrain = {
      xs: unique([...xs, ...[...begin, ...end].map(({ stub }) => stub.x)]),
      ys: unique([...ys, ...[...begin, ...end].map(({ stub }) => stub.y)]),
      walls: [
        ...placed.nodes.map(({ box }) => grow(box, CLEAR)),
        ...placed.groups.filter(({ id }) => id === link.from || id === link.to).map(({ box }) => grow(box, CLEAR)),
        ...placed.groups.map(({ titleBox }) => grow(titleBox, 4)),
        ...labels.map((label) => grow(label, 2)),
      ],
      foreign: placed.groups.filter(({ id }) => ![link.from, link.to].some((end) => end === id || isIn(flow, groupOf(flow, end), id))).map(({ box }) => box),
      borders: placed.groups.map(({ box }) => box),
      segments,
      related: (other) =>
        other.link.dashed === link.dashed &&
        ((other.link.from === link.from && !link.arrows.start && !other.link.arrows.start) ||
          (other.link.to === link.to && !link.arrows.start && !other.link.arrows.start)),
    };
    const points = findWay(begin, end, terrain);
    if (!points) {
      const problem = `no line can be drawn from "${link.from}" to "${link.to}"`;
      problems.push({ line: undefined, problem, remedy: 'Leave empty cells beside them, or link the group that one of them is in' });
      continue;
    }
    for (let index = 1; index < points.length; index += 1) segments.push({ a: points[index - 1]!, b: points[index]!, link });
    ends.push({ point: points[0]!, link }, { point: points.at(-1)!, link });
    const labelBox = link.label.length === 0 ? undefined : placeLabel(link, points, { segments, walls: placed.nodes.map(({ box }) => box), labels, measure });
    if (labelBox) labels.push(labelBox);
    routed.set(link, { ...link, points, labelBox });
  }
  return { links: flow.links.flatMap((link) => routed.get(link) ?? []), problems };
}

/** Three places for lines in the middle of each gap. */
function tracks(gaps: readonly { from: number; to: number }[]): number[] {
  return gaps.flatMap(({ from, to }) =>
    to - from < 8 ? [] : [-8, 0, 8].map((shift) => Math.round((from + to) / 2 + shift)).filter((at) => at - from >= 3 && to - at >= 3),
  );
}

/** Where a line may touch a box: the middle of a side, opposite the other's middle, or beside the middle. */
function terminals(box: Box, other: Box, node: PlacedNode | undefined): Terminal[] {
  const center = middle(box);
  const target = middle(other);
  // A line enters a long bar from above or below.
  const sideways = box.width > 3 * box.height ? 60 : 4;
  const pointed = node?.shape === 'lozenge';
  const side = (low: number, size: number, at: number, towards: number): [number, number][] => {
    const inside = (value: number): boolean => value >= low + 14 && value <= low + size - 14;
    const options: [number, number][] = [[at, 0]];
    if (pointed) return options;
    // A line between a group and a node meets the middle of the node, not of the group with its title.
    if (inside(towards) && Math.abs(towards - at) > 4) options.push([towards, node ? 6 : 4]);
    for (const shift of [-16, 16]) if (inside(at + shift)) options.push([at + shift, 14]);
    return options;
  };
  const across = side(box.x, box.width, center.x, target.x);
  const upright = side(box.y, box.height, center.y, target.y).filter(([at]) => node?.shape !== 'pill' || at === center.y);
  return [
    ...across.flatMap(([x, cost]): Terminal[] => [
      { point: { x, y: box.y }, stub: { x, y: box.y - CLEAR }, cost },
      { point: { x, y: box.y + box.height }, stub: { x, y: box.y + box.height + CLEAR }, cost },
    ]),
    ...upright.flatMap(([y, cost]): Terminal[] => [
      { point: { x: box.x, y }, stub: { x: box.x - CLEAR, y }, cost: cost + sideways },
      { point: { x: box.x + box.width, y }, stub: { x: box.x + box.width + CLEAR, y }, cost: cost + sideways },
    ]),
  ];
}

interface End {
  point: Point;
  link: FlowLink;
}

/** Terminals that cost more where lines of another kind already touch the wall near by. */
function withCrowding(all: readonly Terminal[], ends: readonly End[], related: (link: FlowLink) => boolean): Terminal[] {
  return all.map((terminal) => {
    const { point, stub } = terminal;
    const near = ends.filter(({ point: end }) =>
      point.x === stub.x ? end.y === point.y && Math.abs(end.x - point.x) < 24 : end.x === point.x && Math.abs(end.y - point.y) < 24,
    );
    return { ...terminal, cost: terminal.cost + near.filter(({ link }) => !related(link)).length * 120 };
  });
}

interface Surroundings {
  segments: readonly Segment[];
  walls: readonly Box[];
  labels: readonly Box[];
  measure: Measure;
}

/** The place along a way where a label covers nothing else, nearest to the middle of the longest piece. */
function placeLabel(link: FlowLink, points: readonly Point[], around: Surroundings): Box {
  const width = Math.max(...link.label.map((line) => around.measure(line, 'link'))) + 8;
  const height = link.label.length * TEXTS.link.line + 2;
  const choices = points.slice(1).flatMap((b, index) => {
    const a = points[index]!;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    return [0.5, 0.4, 0.6, 0.3, 0.7].map((part) => {
      const box = { x: a.x + (b.x - a.x) * part - width / 2, y: a.y + (b.y - a.y) * part - height / 2, width, height };
      const room = length - (a.y === b.y ? width : height);
      const covered = around.segments.filter((segment) => segment.link !== link && overlap(box, boxOf(segment))).length;
      const hit = [...around.walls, ...around.labels].filter((wall) => overlap(grow(box, 1), wall)).length;
      return { box, cost: covered * 150 + hit * 400 - Math.min(room, 60) * 2 + Math.abs(part - 0.5) * 20 };
    });
  });
  return choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best)).box;
}

function boxOf({ a, b }: Segment): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function groupOf(flow: Flow, id: string): string | undefined {
  return [...flow.nodes, ...flow.groups].find((member) => member.id === id)?.group;
}

function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
