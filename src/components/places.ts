import * as words from '#words';
import type { SitePack } from '../pack/site-pack.ts';
import { toPath } from '../site/paths.ts';

/** A place of the site: a page and what is below it. */
export interface Place {
  /** Without the site's base. */
  path: string;
  label: string;
  /** Whether the head of wide screens leads to it. */
  inHead?: true;
  /** Its drawing in the bar of phones, which leads to it. */
  icon?: 'question' | 'practice' | 'search' | 'sheet';
  /** Paths that belong to it beside its own. */
  also?: string[];
}

interface Group {
  name: string;
  places: Place[];
}

/** Every place by theme, in the order in which head, bar, menu and foot show them. */
export function listPlaces({ diagrams, lab }: Pick<SitePack, 'diagrams' | 'lab'>): Group[] {
  const groups: Group[] = [
    {
      name: words.placesStudy,
      places: [
        { path: '/questions/', label: words.placeQuestions, inHead: true, icon: 'question', also: ['/topics/', '/tools/'] },
        { path: '/topics/', label: words.placeTopics },
        { path: '/plans/', label: words.placePlans, inHead: true },
        { path: '/practice/', label: words.placePractice, inHead: true, icon: 'practice' },
        { path: '/practice/progress/', label: words.placeProgress },
        { path: '/search/', label: words.placeSearch, icon: 'search' },
        { path: '/sheets/', label: words.placeSheets, inHead: true, icon: 'sheet' },
      ],
    },
    {
      name: words.placesSystem,
      places: [
        ...(diagrams.length > 0 ? [{ path: '/architecture/', label: words.placeArchitecture, inHead: true as const }] : []),
        ...(lab ? [{ path: '/lab/', label: words.placeLab, inHead: true as const }] : []),
      ],
    },
    {
      name: words.placesSite,
      places: [
        { path: '/', label: words.placeHome },
        { path: '/about/', label: words.placeAbout },
        { path: '/offline/', label: words.placeKeep },
      ],
    },
  ];
  return groups.filter(({ places }) => places.length > 0);
}

/** What `aria-current` says of a link to a place on the page at `here`, the site's base included: this page, or the section that it is in. */
export function markCurrent({ path, also = [] }: Pick<Place, 'path' | 'also'>, here: string): 'page' | 'true' | undefined {
  if (here === toPath(path)) return 'page';
  return path !== '/' && [path, ...also].some((start) => here.startsWith(toPath(start))) ? 'true' : undefined;
}
