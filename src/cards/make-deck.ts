import { cardSvg, type DrawingStyles } from '../diagrams/standalone-svg.ts';
import { hashBytes } from '../node/hash-file.ts';
import type { Diagram, Question, SitePack } from '../pack/site-pack.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { renderInline } from '../text/inline-markdown.ts';
import { makeUnique, noteGuid, permanentId } from './anki-ids.ts';
import { describeDecks, type AnkiDeck } from './describe-decks.ts';
import { cardCss, type FieldName } from './note-type.ts';

/** A question as a note of Anki, which has one card. */
export interface AnkiNote {
  guid: string;
  id: number;
  cardId: number;
  deck: AnkiDeck;
  tags: string[];
  /** HTML of each field. */
  fields: Record<FieldName, string>;
}

/** A file that notes show. */
export interface AnkiMedia {
  name: string;
  content: Uint8Array;
}

/** A pack as cards, in the pack's order. */
export interface CardDeck {
  /** The parent deck, then one for each topic. */
  decks: AnkiDeck[];
  notes: AnkiNote[];
  /** Each once, however many notes show it. */
  media: AnkiMedia[];
  /** The style sheet of the cards. */
  css: string;
}

/** Style sheets as text: the drawings', the tokens, and the cards' own. */
export interface CardStyles extends DrawingStyles {
  card: string;
}

/** Complete address of a page from its path without the site's base. */
type ToAddress = (path: string) => string;

/** Makes cards of a pack: the same pack gives the same cards, and a question keeps its guid and ids while its `id` and the pack's identity stay. */
export function makeDeck(pack: SitePack, { toAddress, styles }: { toAddress: ToAddress; styles: CardStyles }): CardDeck {
  const identity = packIdentity(pack);
  const { parent, byTopic } = describeDecks(pack, identity, toAddress('/'));
  const [uniqueNote, uniqueCard] = [makeUnique(), makeUnique()];
  const media = new Map<string, AnkiMedia>();
  const show = makeDrawer(pack, styles, media);
  const notes = pack.questions.map((question): AnkiNote => {
    const guid = noteGuid(identity, question.meta.id);
    return {
      guid,
      id: uniqueNote(permanentId('note', guid)),
      cardId: uniqueCard(permanentId('card', guid)),
      deck: byTopic.get(question.topic.key)!,
      tags: [question.topic.key, question.meta.level, ...(question.meta.asked === 'often' ? ['asked-often'] : [])],
      fields: toFields(question, toAddress, show(question)),
    };
  });
  return { decks: [parent, ...byTopic.values()], notes, media: [...media.values()], css: cardCss(styles.card, styles.tokens) };
}

/** What tells a pack from all others: the `id` of its pack.yaml, and where it has none its title. */
export function packIdentity({ pack }: Pick<SitePack, 'pack'>): string {
  return pack.id ?? pack.title;
}

function toFields({ meta, path }: Question, toAddress: ToAddress, drawing: string): AnkiNote['fields'] {
  const inline = (markdown: string): string => renderInline(markdown, { toPath: toAddress });
  const fields = {
    Question: escapeHtml(meta.question),
    Level: meta.level,
    'One line': inline(meta.oneLine),
    Terms: meta.terms.map(escapeHtml).join(' · '),
    'Short answer': inline(meta.short),
  };
  const plain = Object.entries(fields).map(([name, html]) => [name, hideCommands(html).normalize('NFC')]);
  return { ...(Object.fromEntries(plain) as typeof fields), Drawing: drawing, Page: escapeHtml(toAddress(path)) };
}

/** What looks like a command of Anki's in a text is text: `[sound:…]` plays, `[latex]` and `[$]` draw, `[[type:…]]` asks to type. */
function hideCommands(html: string): string {
  return html.replaceAll(/\[(?=\[?(?:sound:|latex\]|\$\$?\]|anki:|type:))/gi, '&#91;');
}

/** Gives the pictures of the first drawing that a question shows, as HTML, and keeps their files; empty where it shows none. */
function makeDrawer(pack: SitePack, styles: CardStyles, media: Map<string, AnkiMedia>): (question: Question) => string {
  const bySlug = new Map(pack.diagrams.map((diagram) => [diagram.slug, diagram]));
  const drawn = new Map<Diagram, string>();
  const draw = (diagram: Diagram): string => {
    const { svg, narrow } = diagram;
    const forms = narrow
      ? ([[' class="qa-wide"', svg, ''] as const, [' class="qa-narrow"', narrow.svg, '-narrow'] as const] as const)
      : ([['', svg, '']] as const);
    return forms
      .map(([attribute, form, ending]) => {
        const content = Buffer.from(cardSvg({ ...diagram, svg: form }, styles));
        // By its content, so that a drawing that changed is another file, which no copy in a reader's collection hides.
        const name = `answerpack-${diagram.slug}${ending}-${hashBytes(content).slice(0, 8)}.svg`;
        media.set(name, { name, content });
        return `<img src="${name}"${attribute} alt="${escapeHtml(`${diagram.accTitle}. ${diagram.accDescr}`)}">`;
      })
      .join('');
  };
  return ({ diagrams }) => {
    const diagram = bySlug.get(diagrams[0] ?? '');
    if (!diagram) return '';
    if (!drawn.has(diagram)) drawn.set(diagram, draw(diagram));
    return drawn.get(diagram)!;
  };
}
