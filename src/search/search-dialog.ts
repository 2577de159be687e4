import { loadDialogStyles } from './load-dialog-styles.ts';
import { SearchElement } from './search-element.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page, built from the search page's own form the first time. */
export async function openSearchDialog(): Promise<void> {
  const onPage = document.querySelector<HTMLInputElement>('main qa-search input');
  if (onPage) {
    onPage.focus();
    onPage.select();
    return;
  }
  dialog ??= await buildDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function buildDialog(): Promise<HTMLDialogElement> {
  const address = document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ?? '/search/';
  const [response] = await Promise.all([fetch(address), loadDialogStyles()]);
  if (!response.ok) throw new Error(`The search page answered ${response.status}.`);
  // Without its head: this page's policy would report that page's styles.
  const [, body = ''] = (await response.text()).split('</head>');
  const page = new DOMParser().parseFromString(body, 'text/html');
  const form = page.querySelector('qa-search');
  if (!form) throw new Error('The search page has no search form.');
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search the answers');
  const search = document.importNode(form, true) as SearchElement;
  search.dataset['scope'] = 'dialog';
  for (const labelled of search.querySelectorAll('[id], [for]')) {
    for (const name of ['id', 'for']) if (labelled.hasAttribute(name)) labelled.setAttribute(name, labelled.getAttribute(name)!.replace('page', 'dialog'));
  }
  const close = document.createElement('form');
  close.method = 'dialog';
  close.className = 'close';
  const button = document.createElement('button');
  button.className = 'tool-button';
  button.textContent = 'Close';
  close.append(button);
  element.append(search, close);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}
