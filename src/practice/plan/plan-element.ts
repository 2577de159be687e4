import * as words from '#words';
import { findPart, make } from '../form/find-part.ts';
import { countDays, parseDay, startOfDay, writeDay } from '../progress/days.ts';
import { ProgressStore } from '../progress/progress-store.ts';
import { describeTonight, type PlanOffer } from './describe-tonight.ts';
import { markEvenings } from './mark-evenings.ts';
import { markScores } from './mark-scores.ts';
import { findTonight } from './tonight.ts';

/** The day of the interview on the page of a plan: it gives each evening its date, marks tonight's, and shows what was practised. */
export class PlanElement extends HTMLElement {
  #store!: ProgressStore;
  #plans: PlanOffer[] = [];
  #plan!: PlanOffer;

  async connectedCallback(): Promise<void> {
    this.#store = await ProgressStore.ofSite(this.dataset['base']!);
    // A day that is forgotten with the page is no day.
    if (!this.#store.keeps) return;
    this.#plans = JSON.parse(this.dataset['plans']!) as PlanOffer[];
    this.#plan = this.#plans.find(({ slug }) => slug === this.dataset['plan'])!;
    findPart(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#set(this.#field.value);
    });
    this.#field.addEventListener('input', () => this.#drawButton());
    this.#store.onChange(() => this.#fill());
    // A page that was left open may be looked at on another day.
    document.addEventListener('visibilitychange', () => this.#draw());
    this.#fill();
    this.hidden = false;
  }

  get #field(): HTMLInputElement {
    return findPart(this, 'day');
  }

  /** The day that is set; undefined where none is. */
  get #day(): string | undefined {
    return this.#store.progress.interview;
  }

  get #isFollowed(): boolean {
    return this.#store.progress.plan === this.#plan.slug;
  }

  async #set(value: string): Promise<void> {
    const day = parseDay(value) === undefined ? undefined : value;
    await this.#store.setInterview(day, day === undefined ? undefined : this.#plan.slug);
    // The button that was pressed may be gone.
    this.#field.focus();
    this.#fill();
  }

  /** Shows the day that is kept, or suggests the one that fits the plan when it is begun tonight. */
  #fill(): void {
    this.#field.value = this.#day ?? writeDay(startOfDay(Date.now(), this.#plan.days));
    this.#draw();
  }

  #draw(): void {
    const now = Date.now();
    const interview = this.#day === undefined ? undefined : parseDay(this.#day);
    const left = interview === undefined ? undefined : countDays(now, interview);
    const tonight = left === undefined ? undefined : findTonight(this.#plan.days, left);
    const said = describeTonight({
      plan: this.#plan,
      plans: this.#plans,
      left,
      tonight,
      isFollowed: this.#isFollowed,
      formatDay: (days) => formatDate(startOfDay(now, days), words.planDayLong),
    });
    findPart(this, 'said').replaceChildren(...said.map((part) => (typeof part === 'string' ? part : makeLink(part.text, part.href))));
    findPart(this, 'notice').textContent = this.#store.notice ?? '';
    const list = document.querySelector<HTMLElement>('.plan')!;
    const firstDay = interview === undefined || left! < 0 ? undefined : startOfDay(interview, -this.#plan.days);
    markEvenings(list, tonight, (number) => (firstDay === undefined ? '' : formatDate(startOfDay(firstDay, number - 1), words.planDayShort)));
    markScores(list, this.#store.progress);
    this.#drawButton();
  }

  #drawButton(): void {
    const isKept = this.#field.value === (this.#day ?? '');
    const button = findPart(this, 'set');
    button.hidden = isKept && (this.#isFollowed || this.#day === undefined);
    button.textContent = isKept ? words.planDayFollow : this.#field.value === '' ? words.planDayClear : words.planDaySet;
  }
}

function formatDate(time: number, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, form).format(time);
}

function makeLink(text: string, href: string): HTMLAnchorElement {
  const link = make('a', text);
  link.href = href;
  return link;
}
