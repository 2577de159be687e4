import type { Box, FlowLink, Point } from './flow.ts';

/** A straight piece of a line that is already drawn. */
export interface Segment {
  a: Point;
  b: Point;
  link: FlowLink;
}

/** A place at the wall of a node, and the point before it from which a line goes straight in. */
export interface Terminal {
  point: Point;
  stub: Point;
  cost: number;
}

/** What lies between two nodes. */
export interface Terrain {
  /** Places at which a line may run upright, and level. */
  xs: number[];
  ys: number[];
  /** Boxes whose inside no line may cross. */
  walls: Box[];
  /** Boxes that a line should go around. */
  foreign: Box[];
  /** Boxes along whose edge no line should run. */
  borders: Box[];
  segments: readonly Segment[];
  /** Whether a line may lie upon another: one that comes from, or goes to, the same node. */
  related: (other: Segment) => boolean;
}

/** What a way costs besides its length in pixels. */
const COST = { bend: 45, crossing: 40, beside: 600, shared: 0.35, foreign: 2 };
/** Lines that run along each other need this distance. */
const APART = 7;
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** The cheapest way of level and upright pieces from one of the terminals to one of the others, as its corners; undefined where there is none. */
export function findWay(begin: readonly Terminal[], end: readonly Terminal[], terrain: Terrain): Point[] | undefined {
  const { xs, ys } = terrain;
  const columns = xs.length;
  const best = new Map<number, number>();
  const before = new Map<number, number>();
  const origin = new Map<number, Terminal>();
  const queue = new Queue();
  const stateOf = (column: number, row: number, direction: number): number => (row * columns + column) * 4 + direction;
  for (const terminal of begin) {
    const state = stateOf(xs.indexOf(terminal.stub.x), ys.indexOf(terminal.stub.y), directionOf(terminal.point, terminal.stub));
    const cost = terminal.cost + costOf(terminal.point, terminal.stub, terrain, false);
    if (cost >= (best.get(state) ?? Infinity) || isWalled(terminal.stub, terminal.stub, terrain)) continue;
    best.set(state, cost);
    origin.set(state, terminal);
    queue.add(state, cost);
  }
  const exits = new Map<number, { terminal: Terminal; cost: number }>();
  for (const terminal of end) {
    const state = stateOf(xs.indexOf(terminal.stub.x), ys.indexOf(terminal.stub.y), directionOf(terminal.stub, terminal.point));
    exits.set(state, { terminal, cost: terminal.cost + costOf(terminal.stub, terminal.point, terrain, false) });
  }
  let found: { state: number; terminal: Terminal; cost: number } | undefined;
  for (let next = queue.take(); next; next = queue.take()) {
    const { state, cost } = next;
    if (found && cost >= found.cost) break;
    if (cost > best.get(state)!) continue;
    const exit = exits.get(state);
    if (exit && cost + exit.cost < (found?.cost ?? Infinity)) found = { state, terminal: exit.terminal, cost: cost + exit.cost };
    const direction = state % 4;
    const column = (state >> 2) % columns;
    const row = Math.floor((state >> 2) / columns);
    for (const [turn, [dx, dy]] of DIRECTIONS.entries()) {
      if (turn === (direction + 2) % 4) continue;
      const [toColumn, toRow] = [column + dx, row + dy];
      if (toColumn < 0 || toColumn >= columns || toRow < 0 || toRow >= ys.length) continue;
      const a = { x: xs[column]!, y: ys[row]! };
      const b = { x: xs[toColumn]!, y: ys[toRow]! };
      if (isWalled(a, b, terrain)) continue;
      const total = cost + (turn === direction ? 0 : COST.bend) + costOf(a, b, terrain, true);
      const reached = stateOf(toColumn, toRow, turn);
      if (total >= (best.get(reached) ?? Infinity)) continue;
      best.set(reached, total);
      before.set(reached, state);
      queue.add(reached, total);
    }
  }
  if (!found) return undefined;
  const points: Point[] = [found.terminal.point];
  let state: number | undefined = found.state;
  let first = found.state;
  for (; state !== undefined; state = before.get(state)) {
    points.push({ x: xs[(state >> 2) % columns]!, y: ys[Math.floor((state >> 2) / columns)]! });
    first = state;
  }
  points.push(origin.get(first)!.point);
  return keepCorners(points.reverse());
}

function directionOf(a: Point, b: Point): number {
  return DIRECTIONS.findIndex(([dx, dy]) => Math.sign(b.x - a.x) === dx && Math.sign(b.y - a.y) === dy);
}

function isWalled(a: Point, b: Point, { walls }: Terrain): boolean {
  return walls.some((wall) => touches(a, b, wall));
}

function touches(a: Point, b: Point, box: Box): boolean {
  const near = 0.01;
  return (
    Math.max(a.x, b.x) > box.x + near &&
    Math.min(a.x, b.x) < box.x + box.width - near &&
    Math.max(a.y, b.y) > box.y + near &&
    Math.min(a.y, b.y) < box.y + box.height - near
  );
}

/** The cost of a straight piece: its length, less upon a related line, more across and along others. */
function costOf(a: Point, b: Point, { segments, related, foreign, borders }: Terrain, whole: boolean): number {
  const level = a.y === b.y;
  const [low, high, at] = level ? [Math.min(a.x, b.x), Math.max(a.x, b.x), a.y] : [Math.min(a.y, b.y), Math.max(a.y, b.y), a.x];
  let cost = high - low;
  for (const segment of segments) {
    const other = segment.a.y === segment.b.y;
    const [from, to, line] = other
      ? [Math.min(segment.a.x, segment.b.x), Math.max(segment.a.x, segment.b.x), segment.a.y]
      : [Math.min(segment.a.y, segment.b.y), Math.max(segment.a.y, segment.b.y), segment.a.x];
    if (other === level) {
      const shared = Math.min(high, to) - Math.max(low, from);
      if (shared < -2 || Math.abs(line - at) > APART) continue;
      if (!related(segment)) cost += COST.beside;
      else if (line === at) cost -= Math.max(0, shared) * (1 - COST.shared);
      else if (shared > 0) cost += COST.beside;
    } else if (line >= low && line < high && at > from && at < to) cost += related(segment) ? 6 : COST.crossing;
  }
  if (!whole) return cost;
  if (foreign.some((box) => touches(a, b, box))) cost += (high - low) * COST.foreign;
  for (const box of borders) {
    const edges = level ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
    const [from, to] = level ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
    if (Math.min(high, to) > Math.max(low, from) && edges.some((edge) => Math.abs(edge - at) < 5)) cost += COST.beside / 4;
  }
  return cost;
}

/** The points at which a way turns, with its two ends. */
function keepCorners(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [a, b] = [points[index - 1], points[index + 1]];
    return !a || !b || !((a.x === point.x && point.x === b.x) || (a.y === point.y && point.y === b.y));
  });
}

/** States in the order of their cost: a binary heap. */
class Queue {
  readonly #heap: { state: number; cost: number }[] = [];

  add(state: number, cost: number): void {
    const heap = this.#heap;
    let at = heap.push({ state, cost }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]!.cost <= heap[at]!.cost) break;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
  }

  take(): { state: number; cost: number } | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < heap.length && heap[left]!.cost < heap[least]!.cost) least = left;
      if (right < heap.length && heap[right]!.cost < heap[least]!.cost) least = right;
      if (least === at) return first;
      [heap[least], heap[at]] = [heap[at]!, heap[least]!];
      at = least;
    }
  }
}
