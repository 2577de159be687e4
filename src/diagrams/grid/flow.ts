/** Shapes that a drawing on a grid has; every other shape of Mermaid's is drawn as a box. */
export type Shape = 'box' | 'pill' | 'cylinder' | 'lozenge';

/** A node of a flowchart, as Mermaid's parser read it. */
export interface FlowNode {
  id: string;
  /** First line of its label. */
  name: string;
  /** The lines after it, which are drawn smaller. */
  details: string[];
  shape: Shape;
  /** Classes that its author gave it. */
  roles: string[];
  group: string | undefined;
}

/** A subgraph. */
export interface FlowGroup {
  id: string;
  title: string;
  roles: string[];
  group: string | undefined;
}

/** A line between two nodes or groups. */
export interface FlowLink {
  from: string;
  to: string;
  label: string[];
  dashed: boolean;
  /** Whether an arrow is at its beginning, and at its end. */
  arrows: { start: boolean; end: boolean };
}

/** A flowchart taken apart. */
export interface Flow {
  nodes: FlowNode[];
  groups: FlowGroup[];
  links: FlowLink[];
}

/** A kind of text in a drawing, with its size, weight and line height in pixels; the style sheet says the same. */
export const TEXTS = {
  name: { size: 14, weight: 600, line: 18 },
  detail: { size: 13, weight: 400, line: 17 },
  title: { size: 13, weight: 600, line: 16 },
  link: { size: 13, weight: 400, line: 16 },
} as const;

export type TextKind = keyof typeof TEXTS;

/** Width in pixels of a text in one line. */
export type Measure = (text: string, kind: TextKind) => number;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}
