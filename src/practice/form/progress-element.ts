import { countOf, nounFor } from '../../text/count.ts';
import type { PracticeData } from '../data/practice-data.ts';
import { describeNext } from '../progress/describe-next.ts';
import { FILE_MAX_BYTES, readFile, writeFile } from '../progress/progress-file.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { SCORE_NAMES } from '../progress/progress.ts';
import { countDays } from '../progress/days.ts';
import { findNext } from '../progress/schedule.ts';
import { listScores, summarize, type Summary } from '../progress/summarize.ts';
import { findPart, make, makeItem } from './find-part.ts';
import { openPractice } from './open-practice.ts';

/** Most questions that are listed by name. */
const LISTED = 30;
/** Most days that are listed one by one. */
const DAYS_LISTED = 10;

/** What a device knows of the pack, and that as a file. */
export class ProgressElement extends HTMLElement {
  #data!: PracticeData;
  #store!: ProgressStore;

  async connectedCallback(): Promise<void> {
    const opened = await openPractice(this);
    if (!opened) return;
    [this.#data, this.#store] = opened;
    this.#store.onChange(() => this.#draw());
    this.#on('export', () => this.#export());
    this.#part('import').addEventListener('change', ({ target }) => void this.#import(target as HTMLInputElement));
    this.#on('delete', () => this.#ask());
    this.#on('confirm-keep', () => this.#endAsking());
    this.#on('confirm-delete', () => void this.#delete());
    this.#draw();
    this.hidden = false;
  }

  #draw(): void {
    const now = Date.now();
    const { interview } = this.#store;
    const summary = summarize(this.#data.head, this.#store.progress, now, interview);
    this.#part('notice').textContent = this.#store.notice ?? '';
    this.#part('now').textContent = describeNow(summary, interview === undefined ? undefined : countDays(now, interview));
    this.#part('scores').replaceChildren(
      ...listScores(summary)
        .filter(([, count]) => count > 0)
        .map(([score, count]) => makeItem(make('b', String(count)), ` ${SCORE_NAMES[score]}`)),
    );
    this.#part('days').hidden = summary.practised === 0;
    this.#part('day-list').replaceChildren(...this.#listDays(summary));
    this.#part('topics').replaceChildren(...summary.topics.map((topic) => this.#topic(topic)));
    this.#part('last').hidden = summary.last.length === 0;
    void this.#drawLast(summary, now, interview);
  }

  #listDays({ days, enough }: Summary): HTMLLIElement[] {
    const shown = days.slice(0, DAYS_LISTED);
    const later = days.slice(DAYS_LISTED).reduce((sum, { questions }) => sum + questions, 0);
    return [
      ...shown.map(({ days: day, questions }) => makeItem(make('b', String(questions)), ` ${day === 0 ? 'today' : day === 1 ? 'tomorrow' : `in ${day} days`}`)),
      ...(later > 0 ? [makeItem(make('b', String(later)), ' later')] : []),
      ...(enough > 0 ? [makeItem(make('b', String(enough)), ' not again before the interview')] : []),
    ];
  }

  #topic({ key, name, total, practised, sure }: Summary['topics'][number]): HTMLLIElement {
    const link = make('a', name);
    link.href = `${this.dataset['base']}practice/?set=topic.${encodeURIComponent(key)}`;
    const meter = make('meter');
    meter.max = total;
    meter.value = sure;
    meter.setAttribute('aria-label', `${name}: ${sure} of ${total} good or excellent`);
    return makeItem(link, make('small', practised === 0 ? `${total}` : `${sure} of ${total}`), ...(practised === 0 ? [] : [meter]));
  }

  async #drawLast({ last }: Summary, now: number, interview: number | undefined): Promise<void> {
    const rows = await Promise.all(
      last.slice(0, LISTED).map(async ({ question, score }) => {
        const card = await this.#data.card(question.id).catch(() => undefined);
        const link = make('a', card?.question ?? question.id);
        if (card) link.href = card.path;
        return makeItem(link, make('small', `${SCORE_NAMES[score]} · ${describeNext(findNext(this.#store.of(question.id).reviews, interview), now)}`));
      }),
    );
    this.#part('last-list').replaceChildren(...rows);
  }

  #export(): void {
    const text = writeFile(this.#store.progress, this.#data.head.title, Date.now());
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `answerpack-progress-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#say(`Exported: ${countOf(this.#store.progress.questions.size, 'question')}.`);
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (!file) return;
    try {
      if (file.size > FILE_MAX_BYTES)
        return this.#say(
          `This file has ${Math.ceil(file.size / 1e6)} MB; a progress file has less than ${FILE_MAX_BYTES / 1e6}. Choose the one that “Export” saved.`,
        );
      const read = readFile(await file.text(), new Set(this.#data.head.questions.map(({ id }) => id)));
      if ('refused' in read) return this.#say(read.refused);
      await this.#store.add(read.progress);
      this.#draw();
      this.#say(this.#store.notice ?? read.said);
    } catch {
      this.#say('The file could not be read. Choose it again.');
    } finally {
      // The same file may be chosen again.
      field.value = '';
    }
  }

  #ask(): void {
    const { questions } = this.#store.progress;
    if (questions.size === 0 && this.#store.progress.interview === undefined) return this.#say('There is nothing to delete.');
    this.#part('confirm-said').textContent =
      `This deletes the scores and words of ${countOf(questions.size, 'question')} on this device. A file that you exported stays.`;
    this.#part('confirm').hidden = false;
    this.#part('confirm-keep').focus();
  }

  #endAsking(): void {
    this.#part('confirm').hidden = true;
    this.#part('delete').focus();
  }

  async #delete(): Promise<void> {
    try {
      await this.#store.deleteAll();
      this.#say('Deleted. This device knows nothing of your practice now.');
    } catch {
      this.#say('The browser did not delete it. Close other tabs of this site, then try again.');
    }
    this.#endAsking();
    this.#draw();
  }

  #say(sentence: string): void {
    this.#part('file-said').textContent = sentence;
  }

  #on(part: string, act: () => void): void {
    this.#part(part).addEventListener('click', act);
  }

  #part<T extends HTMLElement>(name: string): T {
    return findPart<T>(this, name);
  }
}

function describeNow({ total, practised, due, gone, words }: Summary, days: number | undefined): string {
  const sentences = [
    practised === 0 ? `None of ${countOf(total, 'question')} practised yet.` : `${practised} of ${countOf(total, 'question')} practised, ${due} due today.`,
    ...(words > 0 ? [`${countOf(words, 'answer')} in your own words.`] : []),
    ...(days !== undefined && days >= 0 ? [days === 0 ? 'Your interview is today.' : `Your interview is in ${countOf(days, 'day')}.`] : []),
    ...(gone > 0 ? [`${countOf(gone, 'question')} ${nounFor(gone, 'is', 'are')} no longer in the pack; what you did there is kept.`] : []),
  ];
  return sentences.join(' ');
}
