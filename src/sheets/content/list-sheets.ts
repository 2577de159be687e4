import * as words from '#words';
import { COMMON_SETS, listSheetSets, OTHER_FORMS, READY_SHEET_QUESTIONS, sharePart, type SheetSet } from '../../pack/sheet-sets.ts';
import type { Question, SitePack, TopicPage } from '../../pack/site-pack.ts';
import type { Topic } from '../../pack/topic-schema.ts';
import type { SheetForm } from './sheet-form.ts';

/** A sheet that is made for all readers: a set of questions in a form. */
export interface Sheet {
  slug: string;
  form: SheetForm;
  title: string;
  summary: string;
  questions: Question[];
  /** The set as an address of practice or of the choice of sheets names it. */
  wanted: string;
  /** Of a topic that is too large for one sheet: which of its sheets it is, of how many. */
  part?: SheetSet<Topic>['part'];
}

/** What sheets are made of. */
type SheetPack = Pick<SitePack, 'pack' | 'core' | 'questions' | 'topics'>;

const listed = new WeakMap<SheetPack, Sheet[]>();

/** The study sheets: of the common sets, then of topics, small ones together. Every question's page asks for them, so they are listed once for each version of the pack. */
export function listSheets(pack: SheetPack): Sheet[] {
  const sheets = listed.get(pack) ?? makeSheets(pack);
  listed.set(pack, sheets);
  return sheets;
}

function makeSheets({ pack, core, questions, topics }: SheetPack): Sheet[] {
  const sets = listSheetSets(
    questions.map(({ meta }) => meta),
    topics.map(({ topic }) => topic),
  );
  return sets.map((set): Sheet => {
    const common = set.common && describeCommon(set.common, { system: pack.system, core, questions });
    return { slug: set.slug, form: 'study', ...(common ?? describeTopics(set, topics)) };
  });
}

/** The sheets that each question belongs to: the core one, and those of topics. */
export function listOwnSheets(pack: SheetPack): Sheet[] {
  return listSheets(pack).filter(({ wanted }) => wanted !== 'often' && wanted !== 'all');
}

/** Whether a pack has a book: one that is too large is printed topic by topic. */
export function hasBook({ questions }: Pick<SitePack, 'questions'>): boolean {
  return questions.length <= READY_SHEET_QUESTIONS;
}

/** Whether a pack has posters: they are its drawings. */
export function hasPosters({ diagrams }: Pick<SitePack, 'diagrams'>): boolean {
  return diagrams.length > 0;
}

type Described = Pick<Sheet, 'title' | 'summary' | 'questions' | 'wanted'>;

function describeCommon(set: (typeof COMMON_SETS)[number], { system, core, questions }: { system: string | undefined; core: Question[]; questions: Question[] }): Described {
  switch (set) {
    case 'core':
      return {
        title: words.sheetCore(core.length),
        summary: words.sheetCoreAbout(system),
        questions: core,
        wanted: 'core',
      };
    case 'often': {
      const often = questions.filter(({ meta }) => meta.asked === 'often');
      return { title: words.sheetOften, summary: words.sheetOftenAbout, questions: often, wanted: 'often' };
    }
    case 'all':
      return { title: words.sheetAll(questions.length), summary: words.sheetAllAbout, questions, wanted: 'all' };
  }
}

function describeTopics(set: SheetSet<Topic>, pages: readonly TopicPage[]): Described & Pick<Sheet, 'part'> {
  const { name, part } = set;
  const [first, ...more] = set.topics;
  const keys = set.topics.map(({ key }) => key);
  const all = pages.filter(({ topic }) => keys.includes(topic.key)).flatMap((page) => page.questions);
  const questions = sharePart(all, set);
  const isTopic = more.length === 0 && !part;
  const about = more.length === 0 ? (first!.summary ?? words.sheetTopicAbout(questions.length, name)) : words.sheetTopicsAbout(set.topics.map((topic) => topic.name));
  const title = name === '' ? words.sheetOtherTopics : name;
  return {
    title: part ? words.sheetPart(title, part.number, part.of) : title,
    summary: about,
    questions,
    wanted: isTopic ? `topic.${first!.key}` : `questions.${questions.map(({ meta }) => meta.id).join('.')}`,
    ...(part && { part }),
  };
}

/** The common sets in every other form, each with the title of what it holds. */
export function listOtherForms(sheets: readonly Sheet[]): (Sheet & { set: string })[] {
  const common = COMMON_SETS.flatMap((set) => sheets.filter(({ slug }) => slug === set));
  return OTHER_FORMS.flatMap((form) => common.map((sheet) => ({ ...sheet, form, slug: `${form}-${sheet.slug}`, title: words.sheetInForm(form, sheet.title), set: sheet.title })));
}

/** The sheet for a list of a topic's questions: the one that has all of them, or of a large topic that with the first of them. */
export function findTopicSheet(sheets: readonly Sheet[], questions: readonly Question[]): Sheet | undefined {
  const own = sheets.filter((sheet) => sheet.wanted !== 'core' && sheet.questions.includes(questions[0]!));
  const whole = own.find((sheet) => questions.every((question) => sheet.questions.includes(question)));
  return whole ?? own.find(({ part }) => part !== undefined) ?? sheets.find(({ wanted }) => wanted === 'core');
}
