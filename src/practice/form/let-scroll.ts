/** Lets a text that is longer than its box be scrolled by keyboard, under a name; one that fits takes no focus. */
export function letScroll(element: HTMLElement, name: string): void {
  const isLong = element.scrollHeight > element.clientHeight + 1;
  for (const [attribute, value] of [
    ['tabindex', '0'],
    ['role', 'group'],
    ['aria-label', name],
  ] as const)
    if (isLong) element.setAttribute(attribute, value);
    else element.removeAttribute(attribute);
}
