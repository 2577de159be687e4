import * as words from '#words';
import { SetChoice } from '../../practice/choice/set-choice.ts';
import type { PracticeData } from '../../practice/data/practice-data.ts';
import type { PracticeQuestion } from '../../practice/data/practice-format.ts';
import { findPart } from '../../practice/form/find-part.ts';
import { openPractice } from '../../practice/form/open-practice.ts';
import type { ProgressStore } from '../../practice/progress/progress-store.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { formatSheetChoice, paperOf, parseSheetChoice, type SheetChoice } from '../content/sheet-choice.ts';
import { PAPERS, SHEET_FORMS } from '../content/sheet-form.ts';
import type { SheetQuestion } from '../content/sheet-question.ts';
import { drawSheet } from '../draw/draw-sheet.ts';
import { measureSheet } from '../pages/measure-sheet.ts';
import { writePageFoot } from '../pages/page-foot.ts';
import { loadQuestions } from './load-questions.ts';
import { loadSheetFonts } from './sheet-fonts.ts';
import { listSingle } from './single-questions.ts';

/** Where a reader chooses a sheet: which questions, which form, which paper; the sheet is below, and Print prints it alone. */
export class SheetsElement extends HTMLElement {
  #data!: PracticeData;
  #store!: ProgressStore;
  #sets!: SetChoice;
  #form!: HTMLFormElement;
  #sheet!: HTMLElement;
  #credit = '';
  /** Whether a sheet is printed in the site's fonts. */
  #fonts!: Promise<boolean>;
  /** The rule that names this sheet at the foot of its pages. */
  readonly #foot = new CSSStyleSheet();
  /** Counts the drawings: one that is overtaken is dropped. */
  #drawn = 0;

  async connectedCallback(): Promise<void> {
    const opened = await openPractice(this);
    if (!opened) return;
    [this.#data, this.#store] = opened;
    this.#form = findPart(this, 'choose');
    this.#sheet = document.getElementById('sheet')!;
    this.#credit = this.#sheet.innerHTML;
    this.#fonts = loadSheetFonts();
    document.adoptedStyleSheets.push(this.#foot);
    this.#sets = new SetChoice(findPart(this, 'sets'), this.#store, this.#data.head);
    const { choice, problems } = parseSheetChoice(location.search, this.#data.head, paperOf(navigator.language));
    this.#show(choice);
    findPart(this, 'problems').textContent = problems.join(' ');
    findPart(this, 'notice').textContent = this.#store.notice ?? '';
    this.#form.addEventListener('change', ({ target }) => this.#follow(target as HTMLElement));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      print();
    });
    this.#store.onChange(() => void this.#draw());
    findPart<HTMLDetailsElement>(this, 'single').addEventListener('toggle', () => void this.#draw());
    this.hidden = false;
    await this.#draw();
  }

  #show({ wanted, form, paper }: SheetChoice): void {
    this.#sets.show(wanted);
    for (const [name, value] of [
      ['form', form],
      ['paper', paper],
    ] as const)
      this.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.checked = true;
  }

  get #choice(): SheetChoice {
    const data = new FormData(this.#form);
    return {
      wanted: this.#sets.wanted,
      form: SHEET_FORMS.find((form) => form === data.get('form')) ?? 'study',
      paper: PAPERS.find((paper) => paper === data.get('paper')) ?? 'a4',
    };
  }

  #follow(target: HTMLElement): void {
    // What is ticked in the list is a choice of single questions.
    if (target instanceof HTMLInputElement && target.name === 'question') {
      const ids = [...this.querySelectorAll<HTMLInputElement>('[name="question"]:checked')].map(({ value }) => value);
      this.#sets.show({ kind: 'questions', ids });
    } else if (target instanceof HTMLInputElement && target.name === 'set') findPart(this, 'list').replaceChildren();
    else if (target instanceof HTMLSelectElement) findPart(this, 'list').replaceChildren();
    history.replaceState(null, '', `?${formatSheetChoice(this.#choice)}`);
    findPart(this, 'problems').textContent = '';
    void this.#draw();
  }

  /** Draws what is chosen, and says how many pages it is. */
  async #draw(): Promise<void> {
    const turn = (this.#drawn += 1);
    this.#sets.draw();
    const { wanted, form, paper } = this.#choice;
    const named = this.#sets.name(wanted);
    const holds = findPart(this, 'holds');
    findPart<HTMLButtonElement>(this, 'print').disabled = true;
    if (named.length === 0) {
      this.#showNone(this.#sets.explainNone(wanted));
      return this.#listSingle(this.#data.head.questions, false);
    }
    const questions = await loadQuestions(named, this.#data, this.#store).catch(() => undefined);
    if (turn !== this.#drawn) return;
    if (!questions) return this.#showNone(words.sheetsNotLoaded);
    const title = this.#describe();
    findPart(this, 'see').hidden = this.#sheet.hidden = false;
    this.#sheet.innerHTML = `<header class="composed-head"><h2 class="composed-title">${escapeHtml(title)}</h2>${this.#credit}</header>${drawSheet(form, questions, title)}`;
    this.#sheet.dataset['paper'] = paper;
    this.#foot.replaceSync(writePageFoot(title, document.dir));
    const hasFonts = await this.#fonts;
    if (turn !== this.#drawn) return;
    this.#sheet.dataset['fonts'] = hasFonts ? 'site' : 'page';
    const pages = await measureSheet(this.#sheet, form, paper);
    if (turn !== this.#drawn) return;
    holds.textContent = words.sheetsHolds(questions.length, pages, words.sheetPaperName(paper));
    findPart<HTMLButtonElement>(this, 'print').disabled = false;
    await this.#listSingle(named, true);
  }

  /** Lists questions to choose single ones of, once a reader has opened the list. */
  async #listSingle(questions: readonly PracticeQuestion[], checked: boolean): Promise<void> {
    const list = findPart(this, 'list');
    if (!findPart<HTMLDetailsElement>(this, 'single').open || list.childElementCount > 0) return;
    const turn = this.#drawn;
    const loaded = await loadQuestions(questions, this.#data, this.#store).catch((): SheetQuestion[] => []);
    if (turn === this.#drawn) listSingle(list, loaded, checked);
  }

  /** Says why there is no sheet, and leaves none that would be taken for what is chosen. */
  #showNone(sentence: string): void {
    findPart(this, 'see').hidden = this.#sheet.hidden = true;
    this.#sheet.replaceChildren();
    this.#foot.replaceSync('');
    findPart(this, 'holds').textContent = sentence;
  }

  /** What is chosen, as a title on paper. */
  #describe(): string {
    const { wanted, form } = this.#choice;
    const label = this.querySelector<HTMLInputElement>(`[name="set"][value="${wanted.kind}"]`)?.labels?.[0]?.querySelector('span')?.textContent ?? '';
    const list = this.querySelector<HTMLSelectElement>(`select[name="${wanted.kind}"]`);
    const chosen = list?.selectedOptions[0]?.textContent?.trim();
    return words.sheetInForm(form, chosen ?? label).replaceAll(/\s+/g, ' ');
  }
}
