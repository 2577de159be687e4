import type { AskView } from './ask-view.ts';
import type { Score } from '../progress/progress.ts';

/** The keys of practice: 1 to 4 score, Space and Enter go on. Not while one types, and not on a control that has its own use of the key. */
export class ScoreKeys {
  readonly #view: AskView;

  constructor(view: AskView) {
    this.#view = view;
  }

  listen(): void {
    document.addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (this.#view.element.hidden || event.repeat || event.metaKey || event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return;
      const element = target instanceof HTMLElement ? target : undefined;
      if (element?.matches('textarea, select, input:not([type="checkbox"]), [contenteditable]')) return;
      if (/^[1-4]$/.test(key)) {
        event.preventDefault();
        this.#view.score(Number(key) as Score);
      } else if ((key === ' ' || key === 'Enter') && !element?.closest('a, button, summary, input, audio')) {
        event.preventDefault();
        this.#view.goOn();
      }
    });
  }
}
