import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { chromium, type Page } from 'playwright';
import { optimize } from 'svgo';
import { PackError } from '../findings/findings.ts';
import { refuse } from '../findings/refuse.ts';
import { BROWSER_FLAGS, describeNoBrowser, findBrowser } from '../node/browser.ts';
import { hashDiagram, parseDiagramSource, readSvgHash } from './diagram-source.ts';
import { listFiles } from '../node/list-files.ts';
import { checkPackFolder, packDirectory } from '../node/pack-directory.ts';
import { decodeText } from '../text/decode-text.ts';
import { tidySvg } from './tidy-svg.ts';

/** Widths that every common system's Helvetica look-alike shares, so that labels measured here fit there. */
const FONT = 'Arial, "Liberation Sans", Helvetica, sans-serif';

const MERMAID_CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  layout: 'elk',
  look: 'classic',
  theme: 'base',
  deterministicIds: true,
  fontFamily: FONT,
  themeVariables: { fontSize: '13px', fontFamily: FONT },
  flowchart: { nodeSpacing: 22, rankSpacing: 24, padding: 10, minNodeWidth: 64, wrappingWidth: 240, subGraphTitleMargin: { top: 6, bottom: 8 } },
  elk: {
    preset: 'modelOrder',
    mergeEdges: false,
    straightenEdges: false,
    forceNodeModelOrder: true,
    considerModelOrder: 'NODES_AND_EDGES',
    orientFeedbackEdges: true,
  },
  gantt: { useWidth: 700, barHeight: 26, barGap: 6, topPadding: 50, leftPadding: 70, gridLineStartPadding: 20, fontSize: 12, sectionFontSize: 12 },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    actorMargin: 18,
    width: 92,
    height: 44,
    messageMargin: 30,
    noteMargin: 8,
    boxMargin: 6,
    actorFontSize: 13,
    messageFontSize: 12,
    noteFontSize: 12,
    actorFontFamily: FONT,
    messageFontFamily: FONT,
    noteFontFamily: FONT,
    actorFontWeight: 400,
    messageFontWeight: 400,
    wrap: false,
    diagramMarginX: 4,
    diagramMarginY: 4,
  },
};

/** Draws one diagram; throws Mermaid's own error when its source does not parse. */
async function drawDiagram(page: Page, slug: string, mermaid: string): Promise<string> {
  const drawn = await page.evaluate(
    async ({ source, config, name, tidy }) => {
      const { mermaid: library } = window as unknown as {
        mermaid: { initialize(config: object): void; render(id: string, source: string): Promise<{ svg: string }> };
      };
      library.initialize(config);
      const { svg } = await library.render('drawing', source);
      const holder = document.querySelector('#holder')!;
      holder.innerHTML = svg;
      const root = holder.querySelector('svg')!;
      root.style.maxWidth = 'none';
      root.setAttribute('width', String(root.viewBox.baseVal.width));
      root.setAttribute('height', String(root.viewBox.baseVal.height));
      // The function arrives as text: Playwright runs it in the page, where modules cannot reach.
      const run = new Function(`return (${tidy})`)() as (root: SVGSVGElement, name: string) => string;
      return run(root, name);
    },
    { source: mermaid, config: MERMAID_CONFIG, name: slug, tidy: tidySvg.toString() },
  );
  const { data } = optimize(drawn, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { cleanupIds: false, removeUnknownsAndDefaults: false, convertShapeToPath: false, mergePaths: false } },
      },
    ],
  });
  return data.replace(/^<svg /, `<svg data-source="${hashDiagram(mermaid)}" `) + '\n';
}

/** Draws every diagram of the pack whose source changed, or all with `--all`; answers the exit code. */
async function renderDiagrams(): Promise<number> {
  const pack = packDirectory();
  const fault = checkPackFolder(pack);
  if (fault) refuse(new PackError([{ file: 'PACK', ...fault }], 'the settings'));
  const folder = join(pack, 'diagrams');
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error(describeNoBrowser());
    return 1;
  }
  const slugs = listFiles(folder, '.mmd').flatMap((file) => (file.includes('/') ? [] : [file.slice(0, -'.mmd'.length)]));
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  let failures = 0;
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><div id="holder"></div>');
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
    for (const slug of slugs) {
      const sourcePath = join(folder, `${slug}.mmd`);
      const svgPath = join(folder, `${slug}.svg`);
      const decoded = decodeText(readFileSync(sourcePath));
      if ('problem' in decoded) {
        failures += 1;
        console.error(`${relative(process.cwd(), sourcePath)}: ${decoded.problem}. Save it as UTF-8.`);
        continue;
      }
      const source = parseDiagramSource(decoded.text);
      if (!process.argv.includes('--all') && readSvgHash(readIfPresent(svgPath)) === hashDiagram(source.mermaid)) continue;
      try {
        const svg = await drawDiagram(page, slug, source.mermaid);
        writeFileSync(svgPath, svg);
        console.log(`${relative(process.cwd(), svgPath)}: drawn, ${Buffer.byteLength(svg)} bytes`);
      } catch (error) {
        failures += 1;
        console.error(`${relative(process.cwd(), sourcePath)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return failures === 0 ? 0 : 1;
}

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.main) process.exitCode = await renderDiagrams().catch(refuse);
