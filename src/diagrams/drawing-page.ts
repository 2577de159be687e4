import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { NARROW_WIDTH } from './diagram-source.ts';
import { TEXTS, type Measure, type TextKind } from './grid/flow.ts';
import type { MermaidData } from './grid/read-flow.ts';
import { tidySvg } from './tidy-svg.ts';

/** The font that readers see, so that what is measured here fits there. */
const FONT = "'Source Sans 3'";
const FONT_FILE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const MERMAID_CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  layout: 'elk',
  look: 'classic',
  theme: 'base',
  deterministicIds: true,
  fontFamily: FONT,
  themeVariables: { fontSize: '14px', fontFamily: FONT },
  flowchart: { nodeSpacing: 22, rankSpacing: 26, padding: 12, minNodeWidth: 96, wrappingWidth: 240, subGraphTitleMargin: { top: 6, bottom: 10 } },
  elk: {
    preset: 'modelOrder',
    mergeEdges: false,
    straightenEdges: true,
    forceNodeModelOrder: true,
    considerModelOrder: 'NODES_AND_EDGES',
    orientFeedbackEdges: true,
  },
  gantt: {
    useWidth: 760,
    barHeight: 28,
    barGap: 8,
    topPadding: 44,
    leftPadding: 76,
    rightPadding: 24,
    gridLineStartPadding: 20,
    fontSize: 13,
    sectionFontSize: 13,
  },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    actorMargin: 20,
    width: 104,
    height: 48,
    messageMargin: 32,
    noteMargin: 10,
    boxMargin: 12,
    actorFontSize: 14,
    messageFontSize: 13,
    noteFontSize: 13,
    actorFontFamily: FONT,
    messageFontFamily: FONT,
    noteFontFamily: FONT,
    actorFontWeight: 600,
    messageFontWeight: 400,
    wrap: false,
    diagramMarginX: 2,
    diagramMarginY: 2,
  },
};

/** Where a form for narrow screens is drawn otherwise. */
const NARROW_CONFIG = {
  gantt: { ...MERMAID_CONFIG.gantt, useWidth: NARROW_WIDTH, leftPadding: 54, rightPadding: 10 },
  sequence: { ...MERMAID_CONFIG.sequence, actorMargin: 8, width: 72, messageMargin: 30 },
};

interface MermaidLibrary {
  initialize(config: object): void;
  render(id: string, source: string): Promise<{ svg: string }>;
  mermaidAPI: { getDiagramFromText(source: string): Promise<{ type: string; db: { getData?: () => MermaidData } }> };
}

/** Opens a page in which Mermaid and the font are ready. */
export async function openDrawingPage(browser: Browser): Promise<Page> {
  const { resolve } = createRequire(import.meta.url);
  const font = readFileSync(resolve(FONT_FILE)).toString('base64');
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>@font-face { font-family: ${FONT}; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) }</style><div id="holder"></div>`,
  );
  const loaded = await page.evaluate(async (family) => {
    await Promise.all([document.fonts.load(`14px ${family}`), document.fonts.load(`600 14px ${family}`)]);
    return document.fonts.check(`14px ${family}`) && document.fonts.size > 0;
  }, FONT);
  if (!loaded) throw new Error(`the font ${FONT} could not be loaded`);
  await page.addScriptTag({ path: resolve('mermaid/dist/mermaid.min.js') });
  return page;
}

/** What a flowchart consists of; undefined for other kinds of diagram. Throws Mermaid's own error when its source does not parse. */
export async function parseFlowchart(page: Page, mermaid: string): Promise<MermaidData | undefined> {
  return page.evaluate(
    async ({ source, config }) => {
      const { mermaid: library } = window as unknown as { mermaid: MermaidLibrary };
      library.initialize(config);
      const { type, db } = await library.mermaidAPI.getDiagramFromText(source);
      return type.startsWith('flowchart') ? db.getData?.() : undefined;
    },
    { source: mermaid, config: MERMAID_CONFIG },
  );
}

/** A measure of texts made of the words of some texts, in the drawing's font. */
export async function measureWords(page: Page, texts: readonly string[]): Promise<Measure> {
  const words = [...new Set([' ', ...texts.flatMap((text) => text.split(' '))])];
  const widths = await page.evaluate(
    ({ words, kinds, family }) => {
      const context = document.createElement('canvas').getContext('2d')!;
      return kinds.map(({ size, weight }) => {
        context.font = `${weight} ${size}px ${family}`;
        return words.map((word) => context.measureText(word).width);
      });
    },
    { words, kinds: Object.values(TEXTS), family: FONT },
  );
  const kinds = Object.keys(TEXTS) as TextKind[];
  const table = new Map(kinds.map((kind, at) => [kind, new Map(words.map((word, index) => [word, widths[at]![index]!]))]));
  return (text, kind) => {
    const known = table.get(kind)!;
    return text
      .split(' ')
      .map((word) => known.get(word) ?? 0)
      .reduce((sum, width) => sum + width + known.get(' ')!, -known.get(' ')!);
  };
}

/** Lets Mermaid draw a diagram, and takes from its SVG all but shapes and texts; `marker` is the id of the arrow head. */
export async function drawWithMermaid(page: Page, mermaid: string, { marker, narrow }: { marker: string; narrow: boolean }): Promise<string> {
  return page.evaluate(
    async ({ source, config, name, tidy }) => {
      const { mermaid: library } = window as unknown as { mermaid: MermaidLibrary };
      library.initialize(config);
      const { svg } = await library.render('drawing', source);
      const holder = document.querySelector('#holder')!;
      holder.innerHTML = svg;
      const root = holder.querySelector('svg')!;
      root.style.maxWidth = 'none';
      root.setAttribute('width', String(root.viewBox.baseVal.width));
      root.setAttribute('height', String(root.viewBox.baseVal.height));
      // The function arrives as text: Playwright runs it in the page, where modules cannot reach.
      const run = new Function(`return (${tidy})`)() as (root: SVGSVGElement, marker: string) => string;
      return run(root, name);
    },
    { source: mermaid, config: narrow ? { ...MERMAID_CONFIG, ...NARROW_CONFIG } : MERMAID_CONFIG, name: marker, tidy: tidySvg.toString() },
  );
}
