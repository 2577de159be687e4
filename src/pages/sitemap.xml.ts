import type { APIRoute } from 'astro';
import { PLAN_SLUGS, planPath, sheetPath } from '../pack/addresses.ts';
import { loadPack } from '../pack/load-pack.ts';
import { listSheets } from '../sheets/sheets.ts';
import { toSitemap } from '../site/machine-readable.ts';
import { toAddressOn } from '../site/paths.ts';

/** Every page that a search engine should know. */
export const GET: APIRoute = async ({ site }) => {
  const pack = await loadPack();
  const sheets = listSheets(pack).map((sheet) => sheetPath(sheet.slug));
  return new Response(toSitemap(pack, ['/plans/', ...PLAN_SLUGS.map(planPath), ...sheets], toAddressOn(site)));
};
