import type { Flow, Measure } from './flow.ts';
import { placeFlow } from './place.ts';
import { readGrid, type Problem } from './read-grid.ts';
import { routeLinks } from './route.ts';
import { writeSvg } from './write-svg.ts';

/** How a flowchart is drawn. */
export interface DrawOptions {
  /** Its Mermaid source, whose comments hold the grid. */
  mermaid: string;
  /** Width in pixels where the grid names none. */
  width: number;
  /** Id of the arrow head in the drawing. */
  marker: string;
  measure: Measure;
}

/** Room in pixels for lines that run beside all nodes. */
const OUTSIDE = 24;

/** Draws a flowchart on the grid that its source names, in SVG; undefined where it names none. */
export function drawOnGrid(flow: Flow, { mermaid, width, marker, measure }: DrawOptions): { svg: string | undefined; problems: Problem[] } {
  const { grid, problems } = readGrid(
    mermaid,
    flow.nodes.map(({ id }) => id),
    width,
  );
  if (!grid || problems.length > 0) return { svg: undefined, problems };
  let placed = placeFlow(flow, grid, measure);
  if (placed.problems.length > 0) return { svg: undefined, problems: placed.problems };
  let routed = routeLinks(flow, placed, measure);
  const xs = routed.links.flatMap(({ points }) => points.map(({ x }) => x));
  const inset = { left: Math.min(...xs) < 0 ? OUTSIDE : 0, right: Math.max(...xs) > grid.width ? OUTSIDE : 0 };
  if (inset.left + inset.right > 0) {
    placed = placeFlow(flow, grid, measure, inset);
    if (placed.problems.length > 0) return { svg: undefined, problems: placed.problems };
    routed = routeLinks(flow, placed, measure);
  }
  if (routed.problems.length > 0) return { svg: undefined, problems: routed.problems };
  return { svg: writeSvg(placed, routed.links, marker), problems: [] };
}
