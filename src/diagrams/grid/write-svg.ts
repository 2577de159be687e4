import { escapeHtml } from '../../text/escape-html.ts';
import { TEXTS, type Box, type Point } from './flow.ts';
import { LID } from './place.ts';
import type { Placed, PlacedGroup, PlacedNode } from './placed.ts';
import type { RoutedLink } from './route.ts';

/** Roles that the style sheet knows; other classes of a source are left out. */
const NODE_ROLES = ['person', 'external', 'gateway', 'service', 'pci', 'store', 'control', 'alert', 'step', 'quiet'];
const GROUP_ROLES = ['scope', 'zone'];
/** Radius of a line's corner. */
const CORNER = 8;
/** From the middle of a line of text to its baseline, for its size. */
const BASELINE = 0.34;

/** The drawing as SVG whose classes the site's style sheet colors; `marker` is the id of its arrow head. */
export function writeSvg({ nodes, groups, width, height }: Placed, links: readonly RoutedLink[], marker: string): string {
  const ends = links.flatMap(({ points }) => points);
  const labels = links.flatMap(({ labelBox }) => (labelBox ? [labelBox] : []));
  const left = Math.floor(Math.min(0, ...ends.map(({ x }) => x - 2), ...labels.map(({ x }) => x)));
  const top = Math.floor(Math.min(0, ...ends.map(({ y }) => y - 2)));
  const right = Math.ceil(Math.max(width, ...ends.map(({ x }) => x + 2), ...labels.map((box) => box.x + box.width)));
  const bottom = Math.ceil(Math.max(height, ...ends.map(({ y }) => y + 2)));
  const outerFirst = groups.toSorted((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const parts = [
    ARROW.replace('ID', marker),
    ...outerFirst.map((group) => drawRect(group.box, ['d-group', ...toRoles(group.roles, GROUP_ROLES)], 8)),
    ...links.map((link) => drawLink(link, marker)),
    ...groups.map(drawTitle),
    ...nodes.map(drawNode),
    ...nodes.map(drawLabel),
    ...links.map((link) => drawLinkLabel(link, outerFirst)),
  ];
  const [w, h] = [right - left, bottom - top];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${left} ${top} ${w} ${h}">${parts.join('')}</svg>`;
}

const ARROW =
  '<defs><marker id="ID" class="d-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 .6 8 4 0 7.4z"/></marker></defs>';

function toRoles(roles: readonly string[], known: readonly string[]): string[] {
  return roles.filter((role) => known.includes(role)).map((role) => `d-${role}`);
}

function drawTitle({ title, titleBox, titleEnds }: PlacedGroup): string {
  const baseline = titleBox.y + titleBox.height / 2 + TEXTS.title.size * BASELINE;
  return text(`d-group-label${titleEnds ? ' d-end' : ''}`, [[title, titleBox.x + (titleEnds ? titleBox.width : 0), baseline]]);
}

function drawNode({ shape, box, roles }: PlacedNode): string {
  const classes = ['d-node', ...toRoles(roles, NODE_ROLES)];
  const { x, y, width, height } = box;
  if (shape === 'cylinder') {
    const arc = (sweep: number, way: number): string => `a${n(width / 2)} ${LID} 0 0 ${sweep} ${n(way)} 0`;
    return `<path class="${classes.join(' ')}" d="M${n(x)} ${n(y + LID)}${arc(1, width)}v${n(height - 2 * LID)}${arc(1, -width)}zm${n(width)} 0${arc(1, -width)}"/>`;
  }
  if (shape === 'lozenge') {
    const tip = 12;
    const points = [x, y + height / 2, x + tip, y, x + width - tip, y, x + width, y + height / 2, x + width - tip, y + height, x + tip, y + height];
    return `<polygon class="${classes.join(' ')}" points="${points.map(n).join(' ')}"/>`;
  }
  return drawRect(box, classes, shape === 'pill' ? Math.min(height / 2, 22) : 6);
}

function drawRect({ x, y, width, height }: Box, classes: readonly string[], radius: number): string {
  return `<rect class="${classes.join(' ')}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}"/>`;
}

function drawLabel({ box, shape, nameLines, detailLines }: PlacedNode): string {
  const x = box.x + box.width / 2;
  const height = nameLines.length * TEXTS.name.line + detailLines.length * TEXTS.detail.line;
  const start = box.y + (box.height - height) / 2 + (shape === 'cylinder' ? LID / 2 : 0);
  const names = nameLines.map((line, index): Line => [line, x, start + (index + 0.5) * TEXTS.name.line + TEXTS.name.size * BASELINE]);
  const below = start + nameLines.length * TEXTS.name.line;
  const details = detailLines.map((line, index): Line => [line, x, below + (index + 0.5) * TEXTS.detail.line + TEXTS.detail.size * BASELINE, 'd-detail']);
  return text('d-label', [...names, ...details]);
}

function drawLink({ points, dashed, arrows }: RoutedLink, marker: string): string {
  const ends = `${arrows.start ? ` marker-start="url(#${marker})"` : ''}${arrows.end ? ` marker-end="url(#${marker})"` : ''}`;
  return `<path class="d-link${dashed ? ' d-dashed' : ''}" d="${toPath(points)}"${ends}/>`;
}

/** A way with round corners; a piece between two corners keeps at least half its length. */
function toPath(points: readonly Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  let path = `M${n(first.x)} ${n(first.y)}`;
  for (const [index, corner] of rest.entries()) {
    const [before, after] = [points[index]!, rest[index + 1]];
    const level = before.y === corner.y;
    if (!after) return path + (level ? `H${n(corner.x)}` : before.x === corner.x ? `V${n(corner.y)}` : `L${n(corner.x)} ${n(corner.y)}`);
    const radius = Math.min(CORNER, length(before, corner) / 2, length(corner, after) / 2);
    const inX = Math.sign(corner.x - before.x) * radius;
    const inY = Math.sign(corner.y - before.y) * radius;
    const outX = Math.sign(after.x - corner.x) * radius;
    const outY = Math.sign(after.y - corner.y) * radius;
    path += `${level ? `H${n(corner.x - inX)}` : `V${n(corner.y - inY)}`}q${n(inX)} ${n(inY)} ${n(inX + outX)} ${n(inY + outY)}`;
  }
  return path;
}

function length(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** A label hides the line behind it: it is edged in the color of what it stands on, the innermost group or the page. */
function drawLinkLabel({ label, labelBox }: RoutedLink, outerFirst: readonly PlacedGroup[]): string {
  if (!labelBox) return '';
  const x = labelBox.x + labelBox.width / 2;
  const y = labelBox.y + labelBox.height / 2;
  const around = outerFirst.findLast(({ box }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  const ground = around ? (around.roles.includes('scope') ? ' d-on-scope' : ' d-on-group') : '';
  return text(
    `d-link-label${ground}`,
    label.map((line, index): Line => [line, x, labelBox.y + 1 + (index + 0.5) * TEXTS.link.line + TEXTS.link.size * BASELINE]),
  );
}

type Line = [text: string, x: number, y: number, kind?: string];

function text(kind: string, lines: readonly Line[]): string {
  const [only] = lines;
  if (lines.length === 1 && only) return `<text class="${kind}" x="${n(only[1])}" y="${n(only[2])}">${escapeHtml(curl(only[0]))}</text>`;
  const rows = lines.map(([row, x, y, own]) => `<tspan${own === undefined ? '' : ` class="${own}"`} x="${n(x)}" y="${n(y)}">${escapeHtml(curl(row))}</tspan>`);
  return `<text class="${kind}">${rows.join('')}</text>`;
}

/** A label's apostrophes as type has them. */
function curl(label: string): string {
  return label.replaceAll("'", '’');
}

/** A number with at most one decimal. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
