import * as words from '#words';
import type { PracticeCard } from '../data/practice-format.ts';
import { make, makeItem } from './find-part.ts';

/** The terms of a card, each with a box to tick: first those that the short answer says, then those of a longer one. */
export function listTerms({ terms, oneLine, short }: PracticeCard): HTMLLIElement[] {
  const said = make('p', '');
  said.innerHTML = `${oneLine} ${short}`;
  const text = said.textContent!.toLowerCase();
  const [inShort, more] = [terms.filter((term) => text.includes(term.toLowerCase())), terms.filter((term) => !text.includes(term.toLowerCase()))];
  const label = inShort.length > 0 && more.length > 0 ? [makeItem(make('span', words.practiceTermsLonger, 'practice-cue'))] : [];
  return [...inShort.map(makeTerm), ...label, ...more.map(makeTerm)];
}

let termNumber = 0;

function makeTerm(term: string): HTMLLIElement {
  const box = make('input');
  box.type = 'checkbox';
  box.id = `term-${(termNumber += 1)}`;
  const label = make('label', term);
  label.htmlFor = box.id;
  return makeItem(box, label);
}
