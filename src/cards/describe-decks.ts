import type { SitePack } from '../pack/site-pack.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { permanentId } from './anki-ids.ts';

/** A deck as Anki lists it. */
export interface AnkiDeck {
  id: number;
  /** With `::` before the part that is its own. */
  name: string;
  /** HTML that is shown before the deck is studied. */
  about: string;
}

/** The parent deck of a pack, and the deck of each topic that has questions, by the topic's key, in the site's order. */
export function describeDecks(
  { pack, topics }: Pick<SitePack, 'pack' | 'topics'>,
  identity: string,
  home: string,
): { parent: AnkiDeck; byTopic: Map<string, AnkiDeck> } {
  const link = (address: string, text: string): string => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
  const parent = {
    id: permanentId('deck', identity),
    name: toDeckName(pack.title),
    about: [
      ...[pack.tagline, pack.independence].flatMap((text) => (text === undefined ? [] : [escapeHtml(text)])),
      [link(home, pack.title), ...(pack.licence ? [link(pack.licence.url, pack.licence.name)] : [])].join(', '),
    ].join('<br>'),
  };
  const byTopic = new Map(
    topics.map(({ topic }) => [
      topic.key,
      { id: permanentId('deck', identity, topic.key), name: `${parent.name}::${toDeckName(topic.name)}`, about: escapeHtml(topic.summary ?? '') },
    ]),
  );
  return { parent, byTopic };
}

/** A name as Anki keeps it: `::` would make a deck within it, and Anki drops straight quotation marks. */
function toDeckName(name: string): string {
  return name
    .replaceAll(/\s*:{2,}\s*/g, ': ')
    .replaceAll('"', "'")
    .trim()
    .normalize('NFC');
}
