import address from './search-dialog.css?url';

/** Adds the dialog's style sheet, which no page has, and waits for it, so that the dialog never shows unstyled; throws where it can not be had. */
export function loadDialogStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error('The styles of the search could not be loaded.'));
    });
    document.head.append(link);
  });
}
