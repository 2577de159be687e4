import { countOf } from '../../text/count.ts';
import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import { findPart } from '../form/find-part.ts';
import { countDays } from '../progress/days.ts';
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

  constructor(element: HTMLElement, store: ProgressStore, head: PracticeHead) {
    this.#element = element;
    this.#store = store;
    this.head = head;
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
    this.#select('plan').value = wanted.kind === 'plan' ? formatWanted(wanted).slice('plan.'.length) : this.#tonight();
  }

  /** The day of the interview has changed. */
  follow(): void {
    if (this.wanted.kind !== 'plan') this.#select('plan').value = this.#tonight();
  }

  /** The questions of a choice, in the pack's order of need. */
  name(wanted: Wanted): PracticeQuestion[] {
    return nameQuestions(this.head, wanted, this.#store.progress, Date.now(), this.#store.interview);
  }

  /** Why a choice holds no question, and what to do. */
  explainNone({ kind }: Wanted): string {
    if (kind === 'due') return 'Nothing is due today. Choose something new.';
    if (kind === 'weak') return 'Nothing is scored weak. Choose something else.';
    return 'There is no question in it. Choose something else.';
  }

  /** Counts anew what each choice holds. */
  draw(): void {
    for (const place of this.#element.querySelectorAll<HTMLElement>('[data-count]')) {
      const wanted = place.dataset['count'] === 'questions' ? this.#questions : parseWanted(place.dataset['count']!, this.head);
      place.textContent = wanted ? countOf(this.name(wanted).length, 'question') : '';
    }
  }

  /** The evening of a plan that tonight is, counted back from the interview; without its day, the first of the shortest plan. */
  #tonight(): string {
    const { plans } = this.head;
    const left = this.#store.interview === undefined ? 0 : countDays(Date.now(), this.#store.interview);
    const plan = plans.find(({ evenings }) => evenings.length >= left) ?? plans.at(-1);
    if (!plan) return '';
    const evening = left < 1 ? 1 : Math.max(1, plan.evenings.length - left + 1);
    return `${plan.slug}.${Math.min(evening, plan.evenings.length)}`;
  }

  #radio(value: string): HTMLInputElement | null {
    return this.#element.querySelector<HTMLInputElement>(`[name="set"][value="${value}"]`);
  }

  #select(name: string): HTMLSelectElement {
    return this.#element.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }
}
