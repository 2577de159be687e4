import { countOf } from '../../text/count.ts';
import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { countDays, parseDay } from '../progress/days.ts';
import { formatWanted, parseChoice, type Choice, type Wanted } from '../choice/choice.ts';
import { chooseQuestions, countMinutes, fitMinutes, nameQuestions } from '../choice/choose-questions.ts';
import { findPart } from './find-part.ts';

/** The kinds of choice that are always offered, each with its number of questions. */
const COUNTED = ['due', 'weak', 'often', 'core', 'all'] as const;

/** The form in which a reader chooses what to practise. */
export class ChooseView {
  readonly element: HTMLFormElement;
  readonly #store: ProgressStore;
  #head: PracticeHead;

  constructor(element: HTMLFormElement, store: ProgressStore, head: PracticeHead, events: { change: () => void; start: (choice: Choice) => void }) {
    this.element = element;
    this.#store = store;
    this.#head = head;
    element.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'day') return void this.#setInterview(target.value);
      // A list that is used is what is meant.
      if (target instanceof HTMLSelectElement) this.#radio(target.name)!.checked = true;
      this.draw();
      events.change();
    });
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      const minutes = (event.submitter as HTMLButtonElement | null)?.dataset['interview'];
      events.start({ ...this.choice, interview: minutes === undefined ? undefined : Number(minutes) });
    });
  }

  /** What is chosen now. */
  get choice(): Choice {
    const data = new FormData(this.element);
    const set = String(data.get('set') ?? 'often');
    const text = set === 'topic' || set === 'plan' ? `${set}.${String(data.get(set))}` : set;
    const { choice } = parseChoice(`?set=${encodeURIComponent(text)}&minutes=${String(data.get('minutes'))}`, this.#head);
    return set === 'questions' ? { ...choice, wanted: this.#questions ?? choice.wanted } : choice;
  }

  /** Single questions that the address named; they are offered as long as the page is open. */
  #questions: Wanted | undefined;

  /** Shows a choice, with what the day of the interview makes of "tonight". */
  show(choice: Choice): void {
    const { wanted, minutes } = choice;
    if (wanted.kind === 'questions') this.#questions = wanted;
    findPart(this.element, 'questions').hidden = this.#questions === undefined;
    const radio = this.#radio(wanted.kind) ?? this.#radio('often')!;
    radio.checked = true;
    if (wanted.kind === 'topic') this.#select('topic').value = wanted.key;
    this.#select('plan').value = wanted.kind === 'plan' ? formatWanted(wanted).slice('plan.'.length) : this.#tonight();
    for (const box of this.element.querySelectorAll<HTMLInputElement>('[name="minutes"]')) box.checked = box.value === String(minutes ?? 'all');
    // Minutes that the form does not offer are an offer of their own.
    if (!new FormData(this.element).has('minutes')) {
      const other = findPart(this.element, 'other-minutes');
      other.hidden = false;
      const box = other.querySelector('input')!;
      box.value = String(minutes);
      box.checked = true;
      findPart(other, 'number').textContent = `${minutes} min`;
    }
    findPart<HTMLInputElement>(this.element, 'day').value = this.#store.progress.interview ?? '';
    this.draw();
  }

  /** The questions of a choice, as many as its minutes hold. */
  questions({ wanted, minutes }: Choice): PracticeQuestion[] {
    return fitMinutes(chooseQuestions(this.#head, wanted, this.#store.progress, Date.now(), this.#store.interview), minutes);
  }

  /** Counts anew what each choice holds. */
  draw(): void {
    for (const kind of COUNTED) findPart(this.element, `count-${kind}`).textContent = countOf(this.#count({ kind }), 'question');
    const { choice } = this;
    const questions = this.questions(choice);
    const all = this.#count(choice.wanted);
    const more = all > questions.length ? ` of ${all}` : '';
    findPart(this.element, 'holds').textContent =
      questions.length === 0
        ? this.#explainNone()
        : `${questions.length}${more} ${all === 1 ? 'question' : 'questions'}, about ${countMinutes(questions)} min.`;
    findPart<HTMLButtonElement>(this.element, 'start').disabled = questions.length === 0;
    this.#drawInterview();
  }

  set head(head: PracticeHead) {
    this.#head = head;
  }

  #explainNone(): string {
    const { kind } = this.choice.wanted;
    if (kind === 'due') return 'Nothing is due today. Choose something new.';
    if (kind === 'weak') return 'Nothing is scored weak. Choose something else.';
    return 'There is no question in it. Choose something else.';
  }

  #drawInterview(): void {
    const { interview } = this.#store;
    const days = interview === undefined ? undefined : countDays(Date.now(), interview);
    findPart(this.element, 'day-said').textContent =
      days === undefined
        ? 'Name the day, and nothing is scheduled after it.'
        : days < 0
          ? 'That day is over: it limits nothing now. Name the next one, or clear it.'
          : days === 0
            ? 'Today. Nothing is scheduled after it.'
            : `In ${countOf(days, 'day')}. Nothing is scheduled after it.`;
  }

  async #setInterview(value: string): Promise<void> {
    const day = parseDay(value) === undefined ? undefined : value;
    await this.#store.setInterview(day);
    if (this.choice.wanted.kind !== 'plan') this.#select('plan').value = this.#tonight();
    this.draw();
  }

  /** The evening of a plan that tonight is, counted back from the interview; without its day, the first of the shortest plan. */
  #tonight(): string {
    const { plans } = this.#head;
    const left = this.#store.interview === undefined ? 0 : countDays(Date.now(), this.#store.interview);
    const plan = plans.find(({ evenings }) => evenings.length >= left) ?? plans.at(-1);
    if (!plan) return '';
    const evening = left < 1 ? 1 : Math.max(1, plan.evenings.length - left + 1);
    return `${plan.slug}.${Math.min(evening, plan.evenings.length)}`;
  }

  #count(wanted: Wanted): number {
    return nameQuestions(this.#head, wanted, this.#store.progress, Date.now(), this.#store.interview).length;
  }

  #radio(value: string): HTMLInputElement | null {
    return this.element.querySelector<HTMLInputElement>(`[name="set"][value="${value}"]`);
  }

  #select(name: string): HTMLSelectElement {
    return this.element.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }
}
