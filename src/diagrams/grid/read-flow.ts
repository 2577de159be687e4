import { unescapeHtml } from '../../text/escape-html.ts';
import { collapseSpaces } from '../../text/markdown.ts';
import type { Flow, FlowNode, Shape } from './flow.ts';

/** What Mermaid's parser says of a flowchart, as far as a drawing needs it. */
export interface MermaidData {
  nodes: { id: string; label?: string; shape?: string; cssClasses?: string; parentId?: string; isGroup: boolean }[];
  edges: { start: string; end: string; label?: string; pattern?: string; arrowTypeStart?: string; arrowTypeEnd?: string }[];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  stadium: 'pill',
  rounded: 'pill',
  circle: 'pill',
  cylinder: 'cylinder',
  diamond: 'lozenge',
  hexagon: 'lozenge',
};

/** Takes a flowchart out of Mermaid's data. */
export function readFlow({ nodes, edges }: MermaidData): Flow {
  return {
    nodes: nodes
      .filter(({ isGroup }) => !isGroup)
      .map((node): FlowNode => {
        const [name = '', ...details] = toLines(node.label);
        return { id: node.id, name, details, shape: SHAPES[node.shape ?? ''] ?? 'box', roles: toRoles(node.cssClasses), group: node.parentId };
      }),
    groups: nodes
      .filter(({ isGroup }) => isGroup)
      .map((node) => ({ id: node.id, title: toLines(node.label).join(' '), roles: toRoles(node.cssClasses), group: node.parentId })),
    links: edges.map(({ start, end, label, pattern, arrowTypeStart, arrowTypeEnd }) => ({
      from: start,
      to: end,
      label: toLines(label),
      dashed: pattern === 'dotted',
      arrows: { start: hasArrow(arrowTypeStart), end: hasArrow(arrowTypeEnd) },
    })),
  };
}

/** Every text of a flowchart. */
export function listTexts({ nodes, groups, links }: Flow): string[] {
  return [...nodes.flatMap(({ name, details }) => [name, ...details]), ...groups.map(({ title }) => title), ...links.flatMap(({ label }) => label)];
}

function hasArrow(type: string | undefined): boolean {
  return type !== undefined && type !== 'none' && type !== 'arrow_open';
}

function toRoles(classes = ''): string[] {
  return classes.split(/\s+/).filter((name) => name !== '' && name !== 'default');
}

/** Lines of a label, in which Mermaid has written some characters as entities. */
function toLines(label = ''): string[] {
  return label
    .split(/<br\s*\/?>/i)
    .map((line) => collapseSpaces(unescapeHtml(line)))
    .filter((line) => line !== '');
}
