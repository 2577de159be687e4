import * as words from '#words';
import { hasOwnWords } from '../progress/own-words.ts';

/** The reader's own version of an answer on its page: the field comes when it is opened, at once where there are words. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-own-words]')) {
  details.addEventListener(
    'toggle',
    () =>
      import('./page-words.ts').then(
        ({ showWords }) => showWords(details),
        () => details.append(words.ownWordsFailed),
      ),
    { once: true },
  );
  details.hidden = false;
  if (hasOwnWords(details.dataset['ownWords']!)) details.open = true;
}
