import * as words from '#words';
import { parseChoice, parseWanted, formatWanted, type Choice, type Wanted } from '../choice/choice.ts';
import { chooseQuestions, countMinutes, fitMinutes } from '../choice/choose-questions.ts';
import { SetChoice } from '../choice/set-choice.ts';
import type { PracticeHead, PracticeQuestion } from '../data/practice-format.ts';
import { countDays, parseDay } from '../progress/days.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { findPart } from './find-part.ts';

/** The form in which a reader chooses what to practise. */
export class ChooseView {
  readonly element: HTMLFormElement;
  readonly #store: ProgressStore;
  readonly #sets: SetChoice;

  constructor(element: HTMLFormElement, store: ProgressStore, head: PracticeHead, events: { change: () => void; start: (choice: Choice) => void }) {
    this.element = element;
    this.#store = store;
    this.#sets = new SetChoice(findPart(element, 'sets'), store, head);
    element.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'day') return void this.#setInterview(target.value);
      this.draw();
      events.change();
    });
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      const minutes = (event.submitter as HTMLButtonElement | null)?.dataset['interview'];
      events.start({ ...this.choice, interview: minutes === undefined ? undefined : Number(minutes) });
    });
  }

  /** What tonight is of the reader's plan; undefined where no day is set. */
  get tonight(): Wanted | undefined {
    return this.#store.interviewAfter(Date.now()) === undefined ? undefined : parseWanted(`plan.${this.#sets.tonight.word}`, this.#sets.head);
  }

  /** What is chosen now. */
  get choice(): Choice {
    const { wanted } = this.#sets;
    const minutes = String(new FormData(this.element).get('minutes'));
    return parseChoice(`?set=${encodeURIComponent(formatWanted(wanted))}&minutes=${minutes}`, this.#sets.head).choice;
  }

  /** Shows a choice, with what the day of the interview makes of "tonight". */
  show({ wanted, minutes }: Choice): void {
    this.#sets.show(wanted);
    for (const box of this.element.querySelectorAll<HTMLInputElement>('[name="minutes"]')) box.checked = box.value === String(minutes ?? 'all');
    // Minutes that the form does not offer are an offer of their own.
    if (!new FormData(this.element).has('minutes')) {
      const other = findPart(this.element, 'other-minutes');
      other.hidden = false;
      const box = other.querySelector('input')!;
      box.value = String(minutes);
      box.checked = true;
      findPart(other, 'number').textContent = words.timeMinutes(minutes!);
    }
    findPart<HTMLInputElement>(this.element, 'day').value = this.#store.progress.interview ?? '';
    this.draw();
  }

  /** The questions of a choice, as many as its minutes hold. */
  questions({ wanted, minutes }: Choice): PracticeQuestion[] {
    const now = Date.now();
    return fitMinutes(chooseQuestions(this.#sets.head, wanted, this.#store.progress, now, this.#store.interviewAfter(now)), minutes);
  }

  /** Counts anew what each choice holds. */
  draw(): void {
    this.#sets.draw();
    const { choice } = this;
    const questions = this.questions(choice);
    const all = this.#sets.name(choice.wanted).length;
    findPart(this.element, 'holds').textContent =
      questions.length === 0 ? this.#sets.explainNone(choice.wanted) : words.practiceHolds(questions.length, all, countMinutes(questions));
    findPart<HTMLButtonElement>(this.element, 'start').disabled = questions.length === 0;
    this.#drawInterview();
  }

  /** The day of the interview may have changed, here or in another tab. */
  follow(): void {
    findPart<HTMLInputElement>(this.element, 'day').value = this.#store.progress.interview ?? '';
    this.#sets.follow();
    this.draw();
  }

  set head(head: PracticeHead) {
    this.#sets.head = head;
  }

  #drawInterview(): void {
    const { interview } = this.#store.progress;
    const day = interview === undefined ? undefined : parseDay(interview);
    const left = day === undefined ? undefined : countDays(Date.now(), day);
    findPart(this.element, 'day-said').textContent = describeDay(left);
    const { word, text } = this.#sets.tonight;
    const tonight = findPart<HTMLAnchorElement>(this.element, 'tonight');
    tonight.parentElement!.hidden = left === undefined || left < 1 || word === '';
    tonight.textContent = text;
    const [slug = '', evening = ''] = word.split('.');
    tonight.href = `${tonight.dataset['plans']}${slug}/#evening-${evening}`;
  }

  async #setInterview(value: string): Promise<void> {
    const day = parseDay(value) === undefined ? undefined : value;
    await this.#store.setInterview(day);
    this.follow();
  }
}

function describeDay(left: number | undefined): string {
  if (left === undefined) return words.practiceDayUnset;
  if (left < 0) return words.practiceDayOver;
  return words.practiceDaySet(left);
}
