import { createHash } from 'node:crypto';
import { unescapeHtml } from '../text/escape-html.ts';
import { parseFrontMatter } from '../text/front-matter.ts';

/** Raise when the renderer's look changes: every committed SVG is then out of date and drawn anew. */
export const RENDERER_REVISION = 'mermaid 12.3.0, look 3';

/** A diagram's source and its committed drawing, unchecked. */
export interface DiagramFile {
  file: string;
  slug: string;
  source: string;
  /** Undefined where no SVG is beside the source. */
  svg: string | undefined;
  /** Its form for narrow screens, where it has one. */
  narrow?: Pick<DiagramFile, 'file' | 'source' | 'svg'> | undefined;
}

/** How the name of a form for narrow screens ends, before its ending. */
const NARROW = '.narrow';

/** True for the name of a form for narrow screens, `<slug>.narrow`. */
export function isNarrow(name: string): boolean {
  return name.endsWith(NARROW);
}

/** The slug of the diagram that a file's name without its ending belongs to. */
export function toSlug(name: string): string {
  return isNarrow(name) ? name.slice(0, -NARROW.length) : name;
}

/** The id of the arrow head in a drawing: both forms are on one page. */
export function markerId(name: string): string {
  return `${toSlug(name)}${isNarrow(name) ? '-narrow' : ''}-arrow`;
}

/** A .mmd file taken apart. */
export interface DiagramSource {
  /** Mermaid source without the front matter. */
  mermaid: string;
  /** Lines before the Mermaid source: add them to a line number that Mermaid reports. */
  lineOffset: number;
  accTitle: string | undefined;
  accDescr: string | undefined;
}

/** Takes a .mmd file apart; its front matter is read by parseFrontMatter. */
export function parseDiagramSource(text: string): DiagramSource {
  const { body: mermaid, bodyOffset } = parseFrontMatter(text);
  return {
    mermaid,
    lineOffset: bodyOffset,
    accTitle: /^\s*accTitle\s*:\s*(\S.*?)\s*$/m.exec(mermaid)?.[1],
    accDescr: (/^\s*accDescr\s*:\s*(\S.*?)\s*$/m.exec(mermaid) ?? /^\s*accDescr\s*\{\s*([^}]*?)\s*\}/m.exec(mermaid))?.[1],
  };
}

/** Twelve hex digits that change when the Mermaid source or the renderer's look changes. */
export function hashDiagram(mermaid: string): string {
  return createHash('sha256')
    .update(`${RENDERER_REVISION}\n${mermaid.replaceAll('\r\n', '\n').trim()}`)
    .digest('hex')
    .slice(0, 12);
}

/** The hash that a committed SVG was drawn from, or undefined when it carries none. */
export function readSvgHash(svg: string): string | undefined {
  return /data-source="([0-9a-f]{12})"/.exec(svg)?.[1];
}

/** Widest drawing, in pixels, that a phone shows whole with words one can read. */
export const NARROW_WIDTH = 340;

/** Width of a drawing of ours in pixels. */
export function readSvgWidth(svg: string): number {
  return Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/** Width and height of a committed SVG's drawing, in its own units; 1 by 1 where it does not say. */
export function readSvgBox(svg: string): { width: number; height: number } {
  const [, width = '1', height = '1'] = /^<svg[^>]*? viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg.trim()) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The names of nodes and groups that an SVG of ours shows, in drawing order; texts on links and axes are left out. */
export function readSvgLabels(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*class="d-(?:label|group-label)(?: [^"]*)?"[^>]*>([\s\S]*?)<\/text>/g)]
    .map((match) =>
      unescapeHtml((match[1] ?? '').replaceAll(/<\/tspan>/g, ' ').replaceAll(/<[^>]+>/g, ''))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((label) => label !== '');
}

/** Letters and digits only, lower case: how a label and a text alternative are compared. */
export function normalizeLabel(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
