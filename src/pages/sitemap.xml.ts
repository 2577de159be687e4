import type { APIRoute } from 'astro';
import { PLAN_SLUGS, planPath, sheetPath } from '../pack/addresses.ts';
import { loadPack } from '../pack/load-pack.ts';
import { hasBook, hasPosters, listOtherForms, listSheets } from '../sheets/content/list-sheets.ts';
import { toSitemap } from '../site/machine-readable.ts';
import { toAddressOn } from '../site/paths.ts';

/** Every page that a search engine should know. */
export const GET: APIRoute = async ({ site }) => {
  const pack = await loadPack();
  const studies = listSheets(pack);
  const sheets = [...studies, ...listOtherForms(studies)].map((sheet) => sheetPath(sheet.slug));
  const whole = [...(hasBook(pack) ? ['book'] : []), ...(hasPosters(pack) ? ['posters'] : [])].map(sheetPath);
  return new Response(toSitemap(pack, ['/plans/', ...PLAN_SLUGS.map(planPath), ...sheets, ...whole], toAddressOn(site)));
};
