import * as words from '#words';
import type { PracticeData } from '../data/practice-data.ts';
import { describeAfter } from '../progress/describe-next.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { nameScore } from '../progress/progress.ts';
import { countDays } from '../progress/days.ts';
import { findNext } from '../progress/schedule.ts';
import { listScores, summarize, type Summary } from '../progress/summarize.ts';
import { FileView } from './file-view.ts';
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
    new FileView(this, this.#data, this.#store, () => this.#draw());
    this.#draw();
    this.hidden = false;
  }

  #draw(): void {
    const now = Date.now();
    const interview = this.#store.interviewAfter(now);
    const summary = summarize(this.#data.head, this.#store.progress, now, interview);
    this.#part('notice').textContent = this.#store.notice ?? '';
    this.#part('now').textContent = describeNow(summary, interview === undefined ? undefined : countDays(now, interview));
    this.#part('scores').replaceChildren(
      ...listScores(summary)
        .filter(([, count]) => count > 0)
        .map(([score, count]) => makeItem(make('b', String(count)), ` ${nameScore(score)}`)),
    );
    this.#part('days').hidden = summary.practised === 0;
    this.#part('day-list').replaceChildren(...this.#listDays(summary));
    this.#part('topics').replaceChildren(...summary.topics.map((topic) => this.#topic(topic)));
    this.#part('last').hidden = summary.last.length === 0;
    void this.#drawLast(summary, now, interview);
  }

  #listDays({ days, once, onLastEvening, known }: Summary): HTMLLIElement[] {
    const shown = days.slice(0, DAYS_LISTED);
    const later = days.slice(DAYS_LISTED).reduce((sum, { questions }) => sum + questions, 0);
    return [
      ...shown.map(({ days: day, questions }) => makeItem(make('b', String(questions)), ` ${day === 0 ? words.progressToday : words.againInDays(day)}`)),
      ...(later > 0 ? [makeItem(make('b', String(later)), ` ${words.progressLater}`)] : []),
      ...(onLastEvening > 0 ? [makeItem(make('b', String(onLastEvening)), ` ${once > 0 ? words.progressOnceMore : words.againLastEvening}`)] : []),
      ...(known > 0 ? [makeItem(make('b', String(known)), ` ${words.againKnown}`)] : []),
    ];
  }

  #topic({ key, name, total, practised, sure }: Summary['topics'][number]): HTMLLIElement {
    const link = make('a', name);
    link.href = `${this.dataset['base']}practice/?set=topic.${encodeURIComponent(key)}`;
    const meter = make('meter');
    meter.max = total;
    meter.value = sure;
    meter.setAttribute('aria-label', words.progressTopicKnown(name, sure, total));
    return makeItem(link, make('small', practised === 0 ? words.countQuestions(total) : words.progressKnown(sure, total)), ...(practised === 0 ? [] : [meter]));
  }

  async #drawLast({ last }: Summary, now: number, interview: number | undefined): Promise<void> {
    const rows = await Promise.all(
      last.slice(0, LISTED).map(async ({ question, score }) => {
        const card = await this.#data.card(question.id).catch(() => undefined);
        const link = make('a', card?.question ?? question.id);
        if (card) link.href = card.path;
        return makeItem(link, make('small', `${nameScore(score)} · ${describeAfter(score, findNext(this.#store.of(question.id).reviews, interview), now)}`));
      }),
    );
    this.#part('last-list').replaceChildren(...rows);
  }

  #part<T extends HTMLElement>(name: string): T {
    return findPart<T>(this, name);
  }
}

function describeNow({ total, practised, due, once, gone, words: own }: Summary, days: number | undefined): string {
  const sentences = [
    practised === 0 ? words.progressNone(total) : words.progressPractised(practised, total, due),
    ...(once > 0 ? [words.progressOnce(once)] : []),
    ...(own > 0 ? [words.progressOwnWords(own)] : []),
    ...(days !== undefined && days >= 0 ? [words.progressInterview(days)] : []),
    ...(gone > 0 ? [words.progressGone(gone)] : []),
  ];
  return sentences.join(' ');
}
