import type { PracticeData } from '../../practice/data/practice-data.ts';
import type { PracticeQuestion } from '../../practice/data/practice-format.ts';
import type { ProgressStore } from '../../practice/progress/progress-store.ts';
import { toSheetQuestion, type SheetQuestion } from '../content/sheet-question.ts';

/** Questions as a sheet draws them, with their reader's own words, without those that the pack has no longer; throws where they cannot be loaded. */
export async function loadQuestions(named: readonly PracticeQuestion[], data: PracticeData, store: ProgressStore): Promise<SheetQuestion[]> {
  const cards = await Promise.all(named.map(async (question) => ({ question, card: await data.card(question.id) })));
  return cards.flatMap(({ question, card }, index) => {
    const words = store.of(question.id).words?.text.trim();
    return card ? [toSheetQuestion(question, card, index + 1, words === '' ? undefined : words)] : [];
  });
}
