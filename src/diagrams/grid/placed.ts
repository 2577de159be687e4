import type { Box, FlowGroup, FlowNode } from './flow.ts';
import type { Area, Problem } from './read-grid.ts';

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

/** A flow on its grid: what is drawn, and the gaps that lines may use. */
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
