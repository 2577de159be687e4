import { formatWanted, parseWanted, readAddress, type Wanted } from '../../practice/choice/choice.ts';
import type { PracticeHead } from '../../practice/data/practice-format.ts';
import { PAPERS, SHEET_FORMS, type Paper, type SheetForm } from './sheet-form.ts';

/** What the address of sheets says. */
export interface SheetChoice {
  wanted: Wanted;
  form: SheetForm;
  paper: Paper;
}

/** The choice of an address, and a sentence for each thing in it that there is not; `paper` is what the reader's country prints on. */
export function parseSheetChoice(search: string, head: PracticeHead, paper: Paper): { choice: SheetChoice; problems: string[] } {
  const { read, problems } = readAddress(search);
  const hasCore = head.questions.some(({ core }) => core);
  return {
    choice: {
      wanted: read('set', (text) => parseWanted(text, head), { kind: hasCore ? 'core' : 'often' } as Wanted),
      form: read('form', (text) => SHEET_FORMS.find((form) => form === text), 'study'),
      paper: read('paper', (text) => PAPERS.find((size) => size === text), paper),
    },
    problems,
  };
}

/** What of a choice stands after the `?` of an address. */
export function formatSheetChoice({ wanted, form, paper }: SheetChoice): string {
  return `set=${encodeURIComponent(formatWanted(wanted))}&form=${form}&paper=${paper}`;
}

/** The paper that a language's country prints on: Letter in North America and the Philippines, else A4. */
export function paperOf(language: string): Paper {
  return /-(?:US|CA|MX|PH|PR|CL|CO|VE|CR|GT|PA|DO|SV)\b/i.test(language) ? 'letter' : 'a4';
}
