import * as words from '#words';
import type { KeepNews } from '../kept/messages.ts';
import { describeLoading, describeShare } from './describe-keeping.ts';

/** Shows how far keeping is: a bar, a sentence, and now and then a few words for who hears it. */
export class LoadingView {
  readonly #root: HTMLElement;
  readonly #say: (sentence: string) => void;
  /** Quarters of the way that were said already. */
  #quarters = 0;

  constructor(root: HTMLElement, say: (sentence: string) => void) {
    this.#root = root;
    this.#say = say;
  }

  show(news: KeepNews & { news: 'loading' | 'unpacking' }, isUpdate: boolean): void {
    const { total } = news;
    const done = news.news === 'loading' ? news.loaded : news.done;
    const text = news.news === 'loading' ? describeLoading(done, total, document.documentElement.lang, isUpdate) : words.keepUnpacking;
    Object.assign(this.#root.querySelector('progress')!, { max: total, value: done });
    this.#root.querySelector('span')!.textContent = text;
    this.#root.hidden = false;
    if (news.news === 'loading') this.#sayQuarter(Math.floor((done / total) * 4));
  }

  hide(): void {
    this.#root.hidden = true;
    this.#quarters = 0;
  }

  #sayQuarter(quarters: number): void {
    if (quarters > this.#quarters && quarters < 4) this.#say(describeShare(quarters / 4, document.documentElement.lang));
    this.#quarters = quarters;
  }
}
