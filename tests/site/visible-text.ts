/** Text that a reader of some HTML sees: no tags, no drawings' hidden names, entities resolved. */
export function readVisibleText(html: string): string {
  return html
    .replaceAll(/<(script|style|title|desc)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<\/(p|li|h\d|td|th|dd|dt|summary|tr|text|tspan)>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
