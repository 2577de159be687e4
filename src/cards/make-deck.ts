import type { DrawingStyles } from '../diagrams/standalone-svg.ts';
import type { Question, SitePack } from '../pack/site-pack.ts';
import { plainAnswerHtml, type AnswerTargets } from '../site/plain-answer.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { renderInline } from '../text/inline-markdown.ts';
import { typesetHtml } from '../site/typeset-text.ts';
import { chooseLanguage, type Words } from '../words/languages.ts';
import { makeUnique, noteGuid, permanentId } from './anki-ids.ts';
import { describeDecks, type AnkiDeck } from './describe-decks.ts';
import { DrawnMedia, type AnkiMedia } from './drawn-media.ts';
import { cardCss, makeNoteType, type FieldName, type NoteType } from './note-type.ts';
import { PictureMedia } from './picture-media.ts';

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

/** A pack as cards, in the pack's order. */
export interface CardDeck {
  noteType: NoteType;
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

/** The words of the pack's language that cards say. */
export type CardWords = Pick<Words, 'ankiCard' | 'ankiWhole' | 'levelName'>;

/** Complete address of a page from its path without the site's base. */
type ToAddress = (path: string) => string;

/** What cards need beside the pack. */
export interface DeckSources {
  toAddress: ToAddress;
  styles: CardStyles;
  words: CardWords;
  /** Bytes of a picture by its path below the pack's folder. */
  readPicture: (path: string) => Uint8Array;
}

/** Makes cards of a pack: the same pack gives the same cards, and a question keeps its guid and ids while its `id` and the pack's identity stay. */
export function makeDeck(pack: SitePack, { toAddress, styles, words, readPicture }: DeckSources): CardDeck {
  const identity = packIdentity(pack);
  const { parent, byTopic } = describeDecks(pack, identity, toAddress('/'));
  const [uniqueNote, uniqueCard] = [makeUnique(), makeUnique()];
  const drawings = new DrawnMedia(pack.diagrams, styles);
  const pictures = new PictureMedia(readPicture);
  const notes = pack.questions.map((question): AnkiNote => {
    const guid = noteGuid(identity, question.meta.id);
    return {
      guid,
      id: uniqueNote(permanentId('note', guid)),
      cardId: uniqueCard(permanentId('card', guid)),
      deck: byTopic.get(question.topic.key)!,
      tags: [
        question.topic.key,
        ...(question.meta.level === undefined ? [] : [question.meta.level]),
        ...(question.meta.asked === 'often' ? ['asked-often'] : []),
      ],
      fields: toFields(question, { toAddress, words, toImage: (image) => pictures.show(image), drawing: drawings.show(question.diagrams[0]) }),
    };
  });
  const noteType = makeNoteType(chooseLanguage(pack.pack.language), words);
  const media = [...drawings.media, ...pictures.media];
  return { noteType, decks: [parent, ...byTopic.values()], notes, media, css: cardCss(styles.card, styles.tokens) };
}

/** What tells a pack from all others: the `id` of its pack.yaml, and where it has none its title. */
export function packIdentity({ pack }: Pick<SitePack, 'pack'>): string {
  return pack.id ?? pack.title;
}

/** What a note's fields are made with. */
interface FieldSources extends Pick<DeckSources, 'toAddress' | 'words'> {
  toImage: NonNullable<AnswerTargets['toImage']>;
  /** The HTML of its drawing. */
  drawing: string;
}

function toFields(question: Question, { toAddress, toImage, words, drawing }: FieldSources): AnkiNote['fields'] {
  const { meta, path } = question;
  const inline = (markdown: string): string => renderInline(markdown, { toPath: toAddress });
  const fields = {
    Question: escapeHtml(meta.question),
    Level: meta.level === undefined ? '' : words.levelName(meta.level),
    'One line': inline(meta.oneLine ?? ''),
    Terms: meta.terms.map(escapeHtml).join(' · '),
    // A card has a plain answer whole: there is no shorter one.
    'Short answer': meta.short === undefined ? plainAnswerHtml(question, { toPath: toAddress, toImage }) : inline(meta.short),
  };
  const plain = Object.entries(fields).map(([name, html]) => [name, hideCommands(typesetHtml(html)).normalize('NFC')]);
  return { ...(Object.fromEntries(plain) as typeof fields), Drawing: drawing, Page: escapeHtml(toAddress(path)) };
}

/** What looks like a command of Anki's in a text is text: `[sound:…]` plays, `[latex]` and `[$]` draw, `[[type:…]]` asks to type. */
function hideCommands(html: string): string {
  return html.replaceAll(/\[(?=\[?(?:sound:|latex\]|\$\$?\]|anki:|type:))/gi, '&#91;');
}
