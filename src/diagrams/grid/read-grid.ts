import type { Finding } from '../../findings/findings.ts';
import { findClosest } from '../../text/closest.ts';
import { NARROW_WIDTH } from '../diagram-source.ts';

/** The cells of a grid that a node fills: first and last row and column, from 0. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where a flowchart's author put its nodes. */
export interface Grid {
  /** Width of the drawing in pixels. */
  width: number;
  rows: number;
  columns: number;
  areas: Map<string, Area>;
}

export type Problem = Pick<Finding, 'line' | 'problem' | 'remedy'>;

/** Widths of a drawing whose grid names none. */
export const WIDTHS = { wide: 760, narrow: NARROW_WIDTH } as const;

/**
 * Reads the grid of a flowchart from comments in its source: `%% grid`, or `%% grid 600` for a width, and below it a line of comment for
 * each row with the names of nodes in its cells and a full stop for an empty one, as CSS writes grid areas. Undefined where there is none.
 */
export function readGrid(mermaid: string, ids: readonly string[], width: number): { grid: Grid | undefined; problems: Problem[] } {
  const lines = mermaid.split(/\r?\n/);
  const head = lines.findIndex((line) => /^\s*%%\s*grid(\s+\d+)?\s*$/.test(line));
  if (head === -1) return { grid: undefined, problems: [] };
  const end = lines.findIndex((line, index) => index > head && !/^\s*%%\s*\S/.test(line));
  const rows = lines.slice(head + 1, end === -1 ? lines.length : end).map((line) =>
    line
      .replace(/^\s*%%/, '')
      .trim()
      .split(/\s+/),
  );
  const columns = rows[0]?.length ?? 0;
  const problems: Problem[] = [];
  const areas = new Map<string, Area>();
  for (const [row, cells] of rows.entries()) {
    const line = head + row + 2;
    if (cells.length !== columns)
      problems.push({
        line,
        problem: `this row of the grid has ${cells.length} cells, the first has ${columns}`,
        remedy: 'Put a full stop into each empty cell',
      });
    for (const [column, id] of cells.entries()) {
      if (id === '.') continue;
      if (!ids.includes(id)) {
        const closest = findClosest(id, ids);
        problems.push({ line, problem: `no node is called "${id}"`, remedy: closest === undefined ? 'Write the id of a node' : `Did you mean "${closest}"?` });
        continue;
      }
      const area = areas.get(id);
      if (area) Object.assign(area, { bottom: Math.max(area.bottom, row), left: Math.min(area.left, column), right: Math.max(area.right, column) });
      else areas.set(id, { top: row, bottom: row, left: column, right: column });
    }
  }
  for (const [id, { top, bottom, left, right }] of areas) {
    const whole = rows.slice(top, bottom + 1).every((cells) => cells.slice(left, right + 1).every((cell) => cell === id));
    if (!whole)
      problems.push({ line: head + top + 2, problem: `the cells of "${id}" are no rectangle`, remedy: 'Write its name into cells that are side by side' });
  }
  const missing = ids.filter((id) => !areas.has(id));
  if (missing.length > 0)
    problems.push({ line: head + 1, problem: `the grid has no cell for ${missing.map((id) => `"${id}"`).join(', ')}`, remedy: 'Write each node into a cell' });
  const said = Number(/\d+/.exec(lines[head]!)?.[0] ?? width);
  return { grid: { width: said, rows: rows.length, columns, areas }, problems: [...new Map(problems.map((p) => [p.problem, p])).values()] };
}
