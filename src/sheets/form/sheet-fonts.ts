/** Seconds that a sheet waits for its fonts before it is counted and printed in those of the system. */
const PATIENCE = 3;

/**
 * Loads the site's fonts for a sheet on paper, also where the page itself is painted in those of the system, as on a first visit; answers whether
 * they are there in time. Readers who save data are not asked for them.
 */
export async function loadSheetFonts(): Promise<boolean> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return false;
  const faces = listFaces();
  if (faces.length === 0) return false;
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE * 1000));
  const loaded = await Promise.race([Promise.all(faces.map((face) => face.load())).catch((): false => false), late]);
  if (!loaded) return false;
  for (const face of loaded) document.fonts.add(face);
  return true;
}

/** A face for each that the page's styles have with a file: one of theirs that was optional, and late, is never used. */
function listFaces(): FontFace[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  return rules.flatMap(({ style }) => {
    const source = style.getPropertyValue('src');
    if (!source.includes('url(')) return [];
    const family = style.getPropertyValue('font-family').replaceAll(/^["']|["']$/g, '');
    return [new FontFace(family, source, { weight: style.getPropertyValue('font-weight'), display: 'block' })];
  });
}
