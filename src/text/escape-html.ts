/** Text made safe for HTML or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };

/** Text of HTML or SVG that Astro, Mermaid or `escapeHtml` made safe. */
export function unescapeHtml(html: string): string {
  return html.replaceAll(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => ENTITIES[name]!);
}
