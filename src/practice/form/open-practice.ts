import { loadFrom, PracticeData } from '../data/practice-data.ts';
import { ProgressStore } from '../progress/progress-store.ts';

/** Loads the pack and the reader's progress for an element; where the pack cannot be had, shows the page's sentence of it and answers undefined. */
export async function openPractice({ dataset }: HTMLElement): Promise<[PracticeData, ProgressStore] | undefined> {
  const base = dataset['base'] ?? '/';
  try {
    return await Promise.all([PracticeData.open(loadFrom(base)), ProgressStore.ofSite(base)]);
  } catch {
    document.querySelector<HTMLElement>('[data-practice-failed]')!.hidden = false;
    return undefined;
  }
}
