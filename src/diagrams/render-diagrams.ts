import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from 'playwright';
import { optimize } from 'svgo';
import { formatFinding, PackError } from '../findings/findings.ts';
import { refuse } from '../findings/refuse.ts';
import { BROWSER_FLAGS, describeNoBrowser, findBrowser } from '../node/browser.ts';
import { listFiles } from '../node/list-files.ts';
import { checkPackFolder, packDirectory } from '../node/pack-directory.ts';
import { decodeText } from '../text/decode-text.ts';
import { describeTooWide } from './check-diagram.ts';
import { hashDiagram, isNarrow, markerId, parseDiagramSource, readSvgHash, readSvgWidth, type DiagramSource } from './diagram-source.ts';
import { drawWithMermaid, measureWords, openDrawingPage, parseFlowchart } from './drawing-page.ts';
import { drawOnGrid } from './grid/draw-on-grid.ts';
import { listTexts, readFlow } from './grid/read-flow.ts';
import { WIDTHS } from './grid/read-grid.ts';

/** Draws one diagram, on its own grid where it has one; throws Mermaid's own error when its source does not parse, and what is wrong with a grid. */
async function drawDiagram(page: Page, file: string, { mermaid, lineOffset }: DiagramSource): Promise<string> {
  const slug = file.replace(/^.*\/|\.mmd$/g, '');
  const marker = markerId(slug);
  const data = await parseFlowchart(page, mermaid);
  const flow = data && readFlow(data);
  if (flow) {
    const measure = await measureWords(page, listTexts(flow));
    const { svg, problems } = drawOnGrid(flow, { mermaid, width: isNarrow(slug) ? WIDTHS.narrow : WIDTHS.wide, marker, measure });
    if (problems.length > 0)
      throw new PackError(problems.map((problem) => ({ file, ...problem, line: problem.line === undefined ? undefined : problem.line + lineOffset })));
    if (svg !== undefined) return signSvg(svg, mermaid);
  }
  const { data: optimized } = optimize(await drawWithMermaid(page, mermaid, { marker, narrow: isNarrow(slug) }), {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { cleanupIds: false, removeUnknownsAndDefaults: false, convertShapeToPath: false, mergePaths: false } },
      },
    ],
  });
  return signSvg(optimized, mermaid);
}

function signSvg(svg: string, mermaid: string): string {
  return svg.replace(/^<svg /, `<svg data-source="${hashDiagram(mermaid)}" `) + '\n';
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
    const page = await openDrawingPage(browser);
    for (const slug of slugs) {
      const sourcePath = join(folder, `${slug}.mmd`);
      const svgPath = join(folder, `${slug}.svg`);
      const named = relative(process.cwd(), sourcePath);
      const decoded = decodeText(readFileSync(sourcePath));
      if ('problem' in decoded) {
        failures += 1;
        console.error(`${named}: ${decoded.problem}. Save it as UTF-8.`);
        continue;
      }
      const source = parseDiagramSource(decoded.text);
      if (!process.argv.includes('--all') && readSvgHash(readIfPresent(svgPath)) === hashDiagram(source.mermaid)) continue;
      try {
        const svg = await drawDiagram(page, named, source);
        writeFileSync(svgPath, svg);
        console.log(`${relative(process.cwd(), svgPath)}: drawn, ${readSvgWidth(svg)} pixels wide, ${Buffer.byteLength(svg)} bytes`);
        const tooWide = isNarrow(slug) ? describeTooWide(named, svg) : undefined;
        if (tooWide) {
          failures += 1;
          console.error(formatFinding(tooWide));
        }
      } catch (error) {
        failures += 1;
        if (error instanceof PackError) console.error(error.findings.map(formatFinding).join('\n'));
        else console.error(`${named}: ${error instanceof Error ? error.message : String(error)}`);
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
