/** What is no text of a page: its controls, drawings, hidden words and the ways to other pages. */
const LEFT_OUT = 'script, style, template, button, input, select, textarea, svg, nav, qa-search, [hidden], .hidden-label, [data-answer] > summary';
/** Elements within which a word goes on. */
const INLINE = 'a, abbr, b, cite, code, del, em, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

/** The text nodes of an element, together where they are read as one text: a word may be partly in code or a link. */
export function collectRuns(root: Element): Text[][] {
  const runs: Text[][] = [];
  let run: Text[] = [];
  let block: Element | null = null;
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    const isLeftOut = element.matches(LEFT_OUT);
    if (isLeftOut || !element.matches(INLINE)) end();
    return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own: Element | null = node.parentElement!.closest(`:not(${INLINE})`);
    if (own !== block) end();
    block = own;
    run.push(node);
  }
  end();
  return runs;
}
