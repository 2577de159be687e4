import postcss, { type Rule } from 'postcss';
import type { CheckedDiagram } from './check-diagram.ts';
import { embedSvg } from './embed-svg.ts';

/** Style sheets as text: the one of drawings, and the tokens that it uses. */
export interface DrawingStyles {
  drawing: string;
  tokens: string;
}

/** Units of the drawing around it. */
const MARGIN = 16;
/** Of the picture itself: as large as the window that it opens in. */
const FRAME = '.diagram svg{background:var(--surface);font-family:drawn,sans-serif}';
/** An image can load no font: labels are set in what the system has, made as narrow as the font that they were measured in. */
const FONT = '@font-face{font-family:drawn;src:local("Arial"),local("Roboto"),local("Helvetica");size-adjust:93.5%}';

/**
 * A drawing as a file that needs no page: named, on paper of its own, as large as its window, in the site's colors for
 * light and dark. Throws where the styles use a token that is not defined.
 */
export function standaloneSvg(diagram: Pick<CheckedDiagram, 'slug' | 'svg' | 'narrow' | 'accTitle' | 'accDescr'>, styles: DrawingStyles): string {
  const { narrow: _, ...wide } = diagram;
  return embedSvg(wide).replace(/^<svg([^>]*)>/, (__, attributes: string) => {
    const fitted = attributes.replaceAll(/ (?:width|height)="[^"]*"/g, '').replace(/ viewBox="([^"]*)"/, (___, box: string) => {
      const [x = 0, y = 0, width = 0, height = 0] = box.split(/[\s,]+/).map(Number);
      return ` viewBox="${x - MARGIN} ${y - MARGIN} ${width + MARGIN * 2} ${height + MARGIN * 2}"`;
    });
    return `<svg${fitted}><style>${FONT}${resolveStyles(styles, diagram.svg)}</style>`;
  });
}

/** The rules that match something in a drawing, every token replaced by its value; programs that draw SVG know neither tokens nor layers. */
function resolveStyles({ drawing, tokens }: DrawingStyles, svg: string): string {
  const values = readTokens(tokens);
  const used = new Set([...svg.matchAll(/ class="([^"]*)"/g)].flatMap((match) => match[1]!.split(' ')));
  const rules: { selector: string; declarations: { prop: string; light: string; dark: string }[] }[] = [];
  postcss.parse(drawing + FRAME).walkRules((rule) => {
    const selector = listSelectors(rule)
      .filter((part) => [...part.matchAll(/\.([\w-]+)/g)].every(([, name]) => used.has(name!)))
      .join();
    if (selector === '' || (rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name !== 'layer')) return;
    const declarations = rule.nodes
      .filter((node) => node.type === 'decl')
      .filter(({ prop }) => !/^(?:display|margin|max-|min-|inline-size|block-size)/.test(prop))
      .map(({ prop, value }) => {
        const plain = resolveTokens(value, values);
        return { prop, light: chooseScheme(plain, 1), dark: chooseScheme(plain, 2) };
      });
    rules.push({ selector, declarations });
  });
  // What is colored at all is said again for dark: a rule that wins in light must win there, too.
  const colored = new Set(rules.flatMap(({ declarations }) => declarations.filter(({ light, dark }) => light !== dark).map(({ prop }) => prop)));
  const write = (scheme: 'light' | 'dark', props?: ReadonlySet<string>): string =>
    rules
      .map(({ selector, declarations }) => ({
        selector,
        body: declarations.filter(({ prop }) => props?.has(prop) ?? true).map((declaration) => `${declaration.prop}:${declaration[scheme]}`),
      }))
      .filter(({ body }) => body.length > 0)
      .map(({ selector, body }) => `${selector}{${body.join(';')}}`)
      .join('');
  return `${write('light')}@media(prefers-color-scheme:dark){${write('dark', colored)}}`;
}

/** A rule's selectors without the figure around the drawing, and without :is(), which some programs do not know. */
function listSelectors(rule: Rule): string[] {
  return rule.selectors.flatMap((selector) => {
    const own = selector.replace(/^\.diagram\s+/, '');
    const [all, alternatives] = /:is\(([^)]*)\)/.exec(own) ?? [];
    return all === undefined ? [own] : alternatives!.split(',').map((alternative) => own.replace(all, alternative.trim()));
  });
}

/** The custom properties of the site's root, as they are written. */
function readTokens(tokens: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  postcss.parse(tokens).walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value));
  return values;
}

function resolveTokens(value: string, values: ReadonlyMap<string, string>): string {
  return value.replaceAll(/var\(\s*(--[\w-]+)\s*\)/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined) throw new Error(`The styles of drawings use ${name}, which the tokens do not define.`);
    return resolveTokens(found, values);
  });
}

/** A value for one scheme: `light-dark(a, b)` is a or b. */
function chooseScheme(value: string, scheme: 1 | 2): string {
  return value.replaceAll(/light-dark\(([^(),]*(?:\([^()]*\))?),\s*([^(),]*(?:\([^()]*\))?)\)/g, (...match: string[]) => match[scheme]!.trim());
}
