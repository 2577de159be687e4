/** The part of a page that is marked `data-part="name"`; throws where the page has none: script and page are of one build. */
export function findPart<T extends HTMLElement>(within: ParentNode, name: string): T {
  const part = within.querySelector<T>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The page has no part "${name}".`);
  return part;
}

/** A new element with a class and a text. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

/** A new item of a list. */
export function makeItem(...content: (Node | string)[]): HTMLLIElement {
  const item = make('li');
  item.append(...content);
  return item;
}
