/** Style rule that sets whose a page is at the start of its foot in a direction of writing, beside its number, so that a pile that falls down can be sorted; browsers without boxes in page margins leave it out. */
export function writePageFoot(title: string, direction: string, page = ''): string {
  return `@page ${page}{@bottom-${direction === 'rtl' ? 'right' : 'left'}{content:${JSON.stringify(title)};font:8.5pt 'Answer Sans','Helvetica Neue',Arial,'Liberation Sans',sans-serif;color:#444}}`;
}
