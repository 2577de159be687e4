import * as words from '#words';
import { ProgressStore } from '../progress/progress-store.ts';
import { make } from './find-part.ts';
import { WordsField } from './words-field.ts';

/** Puts the field for a reader's own words into a page's fold, with what the device keeps of them. */
export async function showWords(details: HTMLDetailsElement): Promise<void> {
  const store = await ProgressStore.ofSite(details.dataset['base']!);
  const label = make('label', '', 'no-print');
  const field = make('textarea');
  field.rows = 6;
  field.dataset['part'] = 'words';
  label.append(make('span', words.ownWordsPageLabel), field);
  const said = make('p', store.notice ?? '', 'no-print');
  said.dataset['part'] = 'words-said';
  said.setAttribute('role', 'status');
  // A field is one block that no page of paper parts: its text is printed in its place.
  const printed = make('p', '', 'own-printed');
  details.append(label, said, printed);
  const showPrinted = (): void => {
    printed.textContent = field.value.trim();
    details.classList.toggle('no-print', printed.textContent === '');
  };
  const own = new WordsField(details, store, showPrinted);
  own.show(details.dataset['ownWords']!);
  if (store.notice) said.textContent = store.notice;
  store.onChange(() => own.refresh());
  field.addEventListener('input', showPrinted);
  showPrinted();
}
