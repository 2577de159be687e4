/**
 * Runs in the page of the book: puts its chapters in, made of the site's own pages of questions, and leads its contents, its index and
 * the links between answers to them. Answers the addresses of pages that could not be had; `printed` is the sentence on its cover that names the day. It uses nothing from outside itself.
 */
export async function composeBook(printed: string): Promise<string[]> {
  const lost: string[] = [];
  const book = document.querySelector('.book');
  if (!book) return lost;
  const places = [...book.querySelectorAll<HTMLTemplateElement>('template[data-chapter]')];
  const questionsOf = (chapter: HTMLTemplateElement): HTMLElement[] => [...chapter.content.querySelectorAll<HTMLElement>('[data-question]')];
  const idOf = new Map(places.flatMap((chapter) => questionsOf(chapter).map(({ dataset }) => [dataset['path']!, dataset['question']!])));

  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const replaceBy = (element: Element, tag: string): void => {
    const other = document.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  };
  /** Ids of one page are those of all in the book: each gets its question's before it, wherever it is meant. */
  const prefixIds = (article: Element, id: string): void => {
    const ids = new Set([...article.querySelectorAll('[id]')].map((element) => element.id));
    for (const element of article.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'id') element.id = `${id}-${value}`;
        else if (name === 'href' && ids.has(value.slice(1)) && value.startsWith('#')) element.setAttribute(name, `#${id}-${value.slice(1)}`);
        else if (name.startsWith('aria-') && value.split(' ').every((word) => ids.has(word))) element.setAttribute(name, value.replace(/\S+/g, `${id}-$&`));
        else if (value.includes('url(#')) element.setAttribute(name, value.replace(/url\(#([^)]*)\)/g, `url(#${id}-$1)`));
      }
    }
  };
  const leadLinks = (article: Element): void => {
    for (const link of article.querySelectorAll('a')) {
      const { pathname, origin } = new URL(link.href, location.href);
      const inBook = origin === location.origin ? idOf.get(pathname) : undefined;
      if (inBook !== undefined && !link.getAttribute('href')!.startsWith('#')) link.setAttribute('href', `#${inBook}`);
    }
  };
  const readAnswer = async ({ dataset }: HTMLElement): Promise<HTMLElement | undefined> => {
    const { path = '', question: id = '', number = '' } = dataset;
    const response = await fetch(path);
    const page = new DOMParser().parseFromString(response.ok ? await response.text() : '', 'text/html');
    const answer = page.querySelector('article.question .columns.prose');
    if (!answer) return void lost.push(path);
    for (const element of answer.querySelectorAll('.no-print, .tool-button, .enlarge, .swipe, .diagram-narrow, .own-words')) element.remove();
    for (const details of answer.querySelectorAll('.diagram details')) details.remove();
    for (const depth of answer.querySelectorAll('details')) depth.replaceWith(...[...depth.children].filter((child) => child.tagName !== 'SUMMARY'));
    for (const heading of answer.querySelectorAll('h3')) replaceBy(heading, 'h5');
    for (const heading of answer.querySelectorAll('h2')) replaceBy(heading, 'h4');
    prefixIds(answer, id);
    leadLinks(answer);
    const article = make('article', 'book-question question');
    article.id = id;
    const title = make('header', 'book-title');
    title.append(make('p', 'sheet-number', number), make('h3', '', page.querySelector('h1')!.textContent!.trim()));
    article.append(title, document.importNode(answer, true));
    return article;
  };

  for (const place of places) {
    const chapter = make('section', 'book-chapter');
    chapter.id = `chapter-${place.dataset['chapter']}`;
    const answers = await Promise.all(questionsOf(place).map(readAnswer));
    chapter.dataset['foot'] = place.dataset['name']!;
    chapter.append(
      make('p', 'sheet-meta', place.dataset['label']!),
      make('h2', '', place.dataset['name']!),
      make('p', 'book-about', place.dataset['about']!),
      ...answers.filter((answer) => answer !== undefined),
      place.content.querySelector('.sheet-rest')!,
    );
    place.replaceWith(chapter);
  }
  document.querySelector('[data-printed]')!.textContent = printed;
  for (const link of book.querySelectorAll<HTMLElement>('[data-book-link]')) link.setAttribute('href', `#${link.dataset['bookLink']}`);
  return lost;
}
