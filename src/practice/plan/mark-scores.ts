import * as words from '#words';
import { make } from '../form/find-part.ts';
import { lastScore, nameScore, type Progress } from '../progress/progress.ts';

/** Shows at each question of a plan's page the last score of this device, and at each evening how many were practised; nothing where none was. */
export function markScores(list: HTMLElement, { questions }: Progress): void {
  for (const evening of list.querySelectorAll<HTMLElement>('[data-evening]')) {
    const reads = [...evening.querySelectorAll<HTMLElement>('[data-question]')];
    let practised = 0;
    for (const read of reads) {
      const score = lastScore(questions.get(read.dataset['question']!));
      if (score !== undefined) practised += 1;
      read.querySelector('.plan-score')?.remove();
      if (score === undefined) continue;
      const shown = make('small', nameScore(score), 'plan-score');
      shown.dataset['score'] = String(score);
      shown.prepend(make('span', `${words.planDayLastScore} `, 'hidden-label'));
      read.querySelector('a')!.after(shown);
    }
    evening.querySelector('.plan-practised')?.remove();
    if (practised > 0) evening.querySelector('.plan-cue')!.append(make('p', words.planDayPractised(practised, reads.length), 'plan-practised'));
  }
}
