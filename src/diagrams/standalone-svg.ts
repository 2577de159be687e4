import postcss, { type Rule } from 'postcss';
import type { CheckedDiagram } from './check-diagram.ts';
import { embedSvg } from './embed-svg.ts';
import { chooseScheme, readTokens, resolveTokens } from './token-values.ts';

/** Style sheets as text: the one of drawings, and the tokens that it uses. */
export interface DrawingStyles {
  drawing: string;
  tokens: string;
}

/** Units around a drawing that opens in a window of its own, and around one on a card, which has a margin itself. */
const MARGINS = { window: 16, card: 4 } as const;
/** Of the picture itself: as large as the window that it opens in. */
const FRAME = '.diagram svg{background:var(--surface);font-family:drawn,sans-serif}';
/** An image can load no font: labels are set in what the system has, made as narrow as the font that they were measured in. */
const FONT = '@font-face{font-family:drawn;src:local("Arial"),local("Roboto"),local("Helvetica");size-adjust:93.5%}';

type Drawn = Pick<CheckedDiagram, 'slug' | 'svg' | 'narrow' | 'accTitle' | 'accDescr'>;

/**
 * A drawing as a file that needs no page: named, on paper of its own, as large as its window, in the site's colors for
 * light and dark. Throws where the styles use a token that is not defined.
 */
export function standaloneSvg(diagram: Drawn, styles: DrawingStyles): string {
  return drawAlone(diagram, 'window', resolveStyles(styles, diagram.svg));
}

/**
 * A drawing as a picture for the cards of another program: of its own size, on paper of its own, in light colors alone,
 * since only the card knows whether it is dark. Throws where the styles use a token that is not defined.
 */
export function cardSvg(diagram: Drawn, styles: DrawingStyles): string {
  return drawAlone(diagram, 'card', resolveStyles(styles, diagram.svg, ['light']));
}

/** The wide form of a drawing with its styles inside. */
function drawAlone({ narrow: _, ...wide }: Drawn, place: keyof typeof MARGINS, css: string): string {
  const margin = MARGINS[place];
  return embedSvg(wide).replace(/^<svg([^>]*)>/, (__, attributes: string) => {
    const fitted = attributes.replaceAll(/ (?:width|height)="[^"]*"/g, '').replace(/ viewBox="([^"]*)"/, (___, box: string) => {
      const [x = 0, y = 0, width = 0, height = 0] = box.split(/[\s,]+/).map((part) => Number(part));
      const [wider, higher] = [width + margin * 2, height + margin * 2];
      const size = place === 'card' ? ` width="${wider}" height="${higher}"` : '';
      return `${size} viewBox="${x - margin} ${y - margin} ${wider} ${higher}"`;
    });
    return `<svg${fitted}><style>${FONT}${css}</style>`;
  });
}

/** The rules that match something in a drawing, every token replaced by its value; programs that draw SVG know neither tokens nor layers. */
function resolveStyles({ drawing, tokens }: DrawingStyles, svg: string, schemes: readonly ('light' | 'dark')[] = ['light', 'dark']): string {
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
        const plain = resolveTokens(value, values, 'drawings');
        return { prop, light: chooseScheme(plain, 'light'), dark: chooseScheme(plain, 'dark') };
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
  return schemes.includes('dark') ? `${write('light')}@media(prefers-color-scheme:dark){${write('dark', colored)}}` : write('light');
}

/** A rule's selectors without the figure around the drawing, and without :is(), which some programs do not know. */
function listSelectors(rule: Rule): string[] {
  return rule.selectors.flatMap((selector) => {
    const own = selector.replace(/^\.diagram\s+/, '');
    const [all, alternatives] = /:is\(([^)]*)\)/.exec(own) ?? [];
    return all === undefined ? [own] : alternatives!.split(',').map((alternative) => own.replace(all, alternative.trim()));
  });
}
