import * as words from '#words';
import { filterPath, readFilter, type QuestionFilter } from '../site/question-filter.ts';

/** Filters the rows of a page that holds all questions, and keeps the address of the page that would show the same. */
class FilterElement extends HTMLElement {
  connectedCallback(): void {
    // After a reload the address before it may belong to a page with other rows.
    if (this.dataset['whole'] === undefined) return addEventListener('popstate', () => location.reload());
    addEventListener('popstate', () => this.show(readFilter(location.pathname)));
    this.addEventListener('click', (event) => {
      const chip = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.chip') : null;
      if (!chip || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (chip.href !== location.href) history.pushState(null, '', chip.href);
      this.show(readFilter(location.pathname));
    });
  }

  private show(filter: QuestionFilter): void {
    let total = 0;
    for (const group of this.querySelectorAll<HTMLElement>('.topic-group')) {
      let count = 0;
      for (const row of group.querySelectorAll<HTMLElement>('li[data-level]')) {
        const isFound = (!filter.level || row.dataset['level'] === filter.level) && (!filter.often || row.querySelector('.row-often') !== null);
        row.hidden = !isFound;
        if (isFound) count += 1;
      }
      group.hidden = count === 0;
      group.querySelector('[data-count]')!.textContent = words.countQuestions(count);
      total += count;
    }
    for (const chip of this.querySelectorAll<HTMLAnchorElement>('.chip')) {
      const { level } = chip.dataset;
      const isOn = level === undefined ? filter.often : level === filter.level;
      chip.toggleAttribute('aria-current', isOn);
      if (isOn) chip.setAttribute('aria-current', 'true');
      chip.href = `${this.dataset['base']}${filterPath(level === undefined ? { ...filter, often: !filter.often } : { ...filter, level })}`;
    }
    this.querySelector<HTMLElement>('[data-none]')!.hidden = total > 0;
    const name = words.listTitle(filter.level, filter.often);
    const heading = document.querySelector('h1')!;
    document.title = document.title.replace(heading.textContent.trim(), name);
    heading.textContent = name;
    document.querySelector('main [role="status"]')!.textContent = words.countQuestions(total);
  }
}

customElements.define('qa-filter', FilterElement);
