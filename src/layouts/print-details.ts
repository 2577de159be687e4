// Browsers without ::details-content print what is open: open all but what is printed on wish only, then put it back.
const opened = new Set<HTMLDetailsElement>();

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .deeper)')) {
    details.open = true;
    opened.add(details);
  }
  // What the reader has not scrolled to would be an empty frame on paper.
  for (const image of document.images) image.loading = 'eager';
});

addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});

export {};
