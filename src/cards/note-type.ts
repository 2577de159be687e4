import { chooseScheme, readTokens, resolveTokens } from '../diagrams/token-values.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Words } from '../words/languages.ts';
import { permanentId } from './anki-ids.ts';

/** The name of the note type of all English packs, and with the language after it that of all packs in another: each says its own words. */
const NAME = 'Answerpack';
/** What the one card of a note was called first: its id is made of it. */
const CARD = 'Say the answer';

/** A note type as Anki keeps it; its ids stay for ever. */
export interface NoteType {
  id: number;
  name: string;
  fields: { id: number; name: FieldName }[];
  card: { id: number; name: string; front: string; back: string };
}

/** The fields of a note, in Anki's order. With one more, one less or another name it is another note type to Anki, which then updates no note that a reader has. */
export const FIELDS = ['Question', 'Level', 'One line', 'Terms', 'Short answer', 'Drawing', 'Page'] as const;
export type FieldName = (typeof FIELDS)[number];

/** MathJax, which Anki runs over cards, passes over elements of this class: a backslash before a parenthesis is text here. */
const PLAIN = 'tex2jax_ignore';

/** The two sides, in Anki's template language. */
const FRONT = `<article class="qa ${PLAIN}">
<p class="qa-level">{{Level}}</p>
<h1>{{Question}}</h1>
</article>`;

const writeBack = (whole: string): string => `{{FrontSide}}
<hr id="answer">
<article class="qa ${PLAIN}">
<p class="qa-line">{{One line}}</p>
{{#Terms}}<p class="qa-terms">{{Terms}}</p>{{/Terms}}
<p class="qa-short">{{Short answer}}</p>
{{#Drawing}}<div class="qa-drawing">{{Drawing}}</div>{{/Drawing}}
<p class="qa-page"><a href="{{Page}}">${escapeHtml(whole)}</a></p>
</article>`;

/** The note type of all packs whose interface is in a language. */
export function makeNoteType(language: string, words: Pick<Words, 'ankiCard' | 'ankiWhole'>): NoteType {
  const name = language === 'en' ? NAME : `${NAME} (${language})`;
  return {
    id: permanentId('note type', name),
    name,
    fields: FIELDS.map((field) => ({ id: permanentId('field of', name, field), name: field })),
    card: { id: permanentId('card of', name, CARD), name: words.ankiCard, front: FRONT, back: writeBack(words.ankiWhole) },
  };
}

/** The style sheet of cards: what is written for them, with the values of the site's tokens that it uses in light and in Anki's night mode. */
export function cardCss(rules: string, tokens: string): string {
  const values = readTokens(tokens);
  const used = [...new Set([...rules.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]!))];
  const write = (scheme: 'light' | 'dark'): string =>
    used.map((name) => `  ${name}: ${chooseScheme(resolveTokens(`var(${name})`, values, 'cards'), scheme)};`).join('\n');
  return `.card {\n${write('light')}\n}\n\n.nightMode.card,\n.nightMode .card {\n${write('dark')}\n}\n\n${rules.replaceAll(/\/\*[\s\S]*?\*\/\s*/g, '')}`;
}
