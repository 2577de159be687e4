import type { Box, Flow, FlowLink, Measure } from './flow.ts';
import type { PlacedGroup, PlacedNode } from './placed.ts';
import type { Area, Grid } from './read-grid.ts';

/** Room between a group's walls and what is in it, and the strip for its title, in pixels. */
export const PADDING = 12;
export const TITLE = 22;

/** Cells of a node or a group by its id. */
export function areasOf(flow: Flow, grid: Grid): (id: string) => Area {
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

/** Each group with the box around its nodes, and a place for its title where no line from above comes down. */
export function placeGroups(flow: Flow, nodes: readonly PlacedNode[], areaOf: (id: string) => Area, measure: Measure): PlacedGroup[] {
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

/** True when two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
