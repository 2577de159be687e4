import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Finding } from '../findings/findings.ts';

/** Values of attributes that hold numbers, and nothing else that a browser would read. */
const NUMBERS = /^[-+\d.eE,\s]*$/;
const SHAPE = { class: /^d-[a-z-]+(?: d-[a-z-]+)*$/, transform: /^(?:(?:matrix|translate|rotate|scale|skewX|skewY)\([-+\d.eE,\s]*\)\s*)+$/ };
const MARKED = { ...SHAPE, 'marker-start': /^url\(#[\w.-]+\)$/, 'marker-end': /^url\(#[\w.-]+\)$/ };

function numbers(names: string): Record<string, RegExp> {
  return Object.fromEntries(names.split(' ').map((name) => [name, NUMBERS]));
}

/** All that `npm run diagrams` writes: elements, their attributes, and what those may hold. */
const DRAWN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  svg: { 'data-source': /^[0-9a-f]{12}$/, xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/, ...numbers('width height viewBox') },
  defs: {},
  g: MARKED,
  marker: { id: /^[\w.-]+$/, class: SHAPE.class, orient: /^auto(?:-start-reverse)?$/, ...numbers('markerHeight markerWidth refX refY viewBox') },
  path: { ...MARKED, d: /^[MLHVCSQTAZmlhvcsqtaz\d\s.,eE+-]*$/ },
  rect: { ...MARKED, ...numbers('x y width height rx ry') },
  circle: { ...MARKED, ...numbers('cx cy r') },
  ellipse: { ...MARKED, ...numbers('cx cy rx ry') },
  line: { ...MARKED, ...numbers('x1 y1 x2 y2') },
  polygon: { ...MARKED, ...numbers('points') },
  polyline: { ...MARKED, ...numbers('points') },
  text: { ...SHAPE, ...numbers('x y dx dy') },
  tspan: { ...SHAPE, ...numbers('x y dx dy') },
};

const REMEDY = 'Run "npm run diagrams -- --all" and commit the drawing that it makes';

/** Checks that a committed drawing holds only what our renderer draws, and no id but its arrow head's: no script, style, link, picture or text outside labels. */
export function checkSvg(file: string, marker: string, svg: string): Finding[] {
  let root: XmlElement;
  try {
    const document = parseXml(svg, {
      preserveComments: true,
      preserveCdata: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
      includeOffsets: true,
    });
    const extra = document.children.find((node) => !(node instanceof XmlElement));
    if (extra) return [{ file, problem: `the drawing holds ${nameNode(extra)}`, remedy: REMEDY }];
    root = document.root!;
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = /\(line (\d+)/.exec(said)?.[1];
    const what = said.replace(/\s*\(line.*$/, '').replace(/\.$/, '');
    return [{ file, line: line === undefined ? undefined : Number(line), problem: `the drawing is not well-formed XML (${what})`, remedy: REMEDY }];
  }
  const problems = root.name === 'svg' ? checkElement(root, undefined, marker) : [`<${root.name}> instead of <svg>`];
  if (root.children.length === 0) problems.push('nothing');
  const ids = collectIds(root);
  problems.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" twice`));
  return [...new Set(problems)].map((what) => ({ file, problem: `the drawing holds ${what}`, remedy: REMEDY }));
}

function checkElement(element: XmlElement, parent: XmlElement | undefined, marker: string): string[] {
  const attributes = Object.hasOwn(DRAWN, element.name) ? DRAWN[element.name] : undefined;
  if (!attributes || (element.name === 'svg' && parent)) return [`<${element.name}>, which no diagram of ours has`];
  const problems: string[] = [];
  for (const [name, value] of Object.entries(element.attributes)) {
    const allowed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!allowed) problems.push(`the attribute "${name}" of <${element.name}>`);
    else if (!allowed.test(value)) problems.push(`a value of "${name}" of <${element.name}> that our renderer does not write`);
    else if ((name === 'id' && value !== marker) || (name.startsWith('marker-') && value !== `url(#${marker})`))
      problems.push(`a name other than "${marker}" in "${name}" of <${element.name}>`);
  }
  const isLabel = element.name === 'text' || element.name === 'tspan';
  for (const child of element.children) {
    if (child instanceof XmlElement) problems.push(...checkElement(child, element, marker));
    else if (!(child instanceof XmlText) || child.type !== 'text') problems.push(nameNode(child));
    else if (!isLabel && child.text.trim() !== '') problems.push(`text outside a label in <${element.name}>`);
  }
  return problems;
}

function collectIds(element: XmlElement): string[] {
  const children = element.children.filter((child) => child instanceof XmlElement);
  return [...(element.attributes['id'] === undefined ? [] : [element.attributes['id']]), ...children.flatMap(collectIds)];
}

function nameNode(node: XmlNode): string {
  switch (node.type) {
    case 'comment':
      return 'a comment';
    case 'cdata':
      return 'a CDATA section';
    case 'doctype':
      return 'a document type';
    case 'pi':
      return 'a processing instruction';
    case 'xmldecl':
      return 'an XML declaration';
    default:
      return `what XML calls ${node.type}`;
  }
}
