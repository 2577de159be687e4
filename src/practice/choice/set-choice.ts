import * as words from '#words';
import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import { findPart } from '../form/find-part.ts';
import { nameTonight } from '../plan/tonight.ts';
import { countDays } from '../progress/days.ts';
import { isNear } from '../progress/last-evening.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { formatWanted, parseWanted, type Wanted } from './choice.ts';
import { nameQuestions } from './choose-questions.ts';

/** Choices with a list beside them, which says which one is meant. */
const LISTS = ['plan', 'topic', 'level'] as const;

/** The fieldset in which a reader chooses a set of questions. */
export class SetChoice {
  readonly #element: HTMLElement;
  readonly #store: ProgressStore;
  head: PracticeHead;
  /** Single questions that were named; they are offered as long as the page is open. */
  #questions: Extract<Wanted, { kind: 'questions' }> | undefined;
  /** What the list of evenings said when "tonight" was last put there. */
  #tonight = '';

  constructor(element: HTMLElement, store: ProgressStore, head: PracticeHead) {
    this.#element = element;
    this.#store = store;
    this.head = head;
    this.#showTonight();
    // A list that is used is what is meant.
    element.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#radio(target.name)!.checked = true;
    });
  }

  /** What is chosen now. */
  get wanted(): Wanted {
    const kind = this.#element.querySelector<HTMLInputElement>('[name="set"]:checked')?.value ?? 'often';
    if (kind === 'questions' && this.#questions) return this.#questions;
    const list = LISTS.find((name) => name === kind);
    return parseWanted(list === undefined ? kind : `${list}.${this.#select(list).value}`, this.head) ?? { kind: 'often' };
  }

  /** Shows a choice, with what the day of the interview makes of "tonight". */
  show(wanted: Wanted): void {
    if (wanted.kind === 'questions') this.#questions = wanted;
    findPart(this.#element, 'questions').hidden = this.#questions === undefined;
    const radio = this.#radio(wanted.kind) ?? this.#radio('often')!;
    radio.checked = true;
    if (wanted.kind === 'topic') this.#select('topic').value = wanted.key;
    if (wanted.kind === 'level') this.#select('level').value = wanted.name;
    if (wanted.kind === 'plan') this.#showEvening(formatWanted(wanted).slice('plan.'.length));
    else this.#showTonight();
  }

  /** The day of the interview has changed: "tonight" is another evening, where the reader has not chosen one. */
  follow(): void {
    if (this.wanted.kind !== 'plan' || this.#select('plan').value === this.#tonight) this.#showTonight();
  }

  /** The evening that tonight is, as the list names it; empty in a pack without plans. */
  get tonight(): { word: string; text: string } {
    return { word: this.#tonight, text: this.#evening(this.#tonight)?.textContent?.trim() ?? '' };
  }

  /** The questions of a choice, in the pack's order of need. */
  name(wanted: Wanted): PracticeQuestion[] {
    const now = Date.now();
    return nameQuestions(this.head, wanted, this.#store.progress, now, this.#store.interviewAfter(now));
  }

  /** Why a choice holds no question, and what to do. */
  explainNone({ kind }: Wanted): string {
    if (kind === 'due') return words.choiceNothingDue;
    if (kind === 'last') return this.#isNear ? words.choiceAllSaid : words.choiceNotYetLast;
    if (kind === 'weak') return words.choiceNothingWeak;
    return words.choiceNothing;
  }

  /** Counts anew what each choice holds. */
  draw(): void {
    const last = this.#element.querySelector<HTMLElement>('[data-part="last"]');
    if (last) last.hidden = !this.#isNear && this.wanted.kind !== 'last';
    for (const place of this.#element.querySelectorAll<HTMLElement>('[data-count]')) {
      const wanted = place.dataset['count'] === 'questions' ? this.#questions : parseWanted(place.dataset['count']!, this.head);
      place.textContent = wanted ? words.countQuestions(this.name(wanted).length) : '';
    }
  }

  get #isNear(): boolean {
    return isNear(Date.now(), this.#store.interviewAfter(Date.now()));
  }

  #showTonight(): void {
    const now = Date.now();
    const interview = this.#store.interviewAfter(now);
    const { plan } = this.#store.progress;
    this.#tonight = nameTonight(this.head.plans, interview === undefined ? undefined : countDays(now, interview), plan) ?? '';
    this.#showEvening(this.#tonight);
  }

  /** Chooses an evening in the list; what an evening says again is there once it is asked for. */
  #showEvening(word: string): void {
    const read = this.#evening(word.replace(/\.again$/, ''));
    if (!this.#evening(word) && read) read.after(new Option(words.choiceEveningAgain(read.textContent!.trim()), word));
    this.#select('plan').value = word;
  }

  #evening(word: string): HTMLOptionElement | undefined {
    return [...this.#select('plan').options].find(({ value }) => value === word);
  }

  #radio(value: string): HTMLInputElement | null {
    return this.#element.querySelector<HTMLInputElement>(`[name="set"][value="${value}"]`);
  }

  #select(name: string): HTMLSelectElement {
    return this.#element.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }
}
