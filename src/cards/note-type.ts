import { chooseScheme, readTokens, resolveTokens } from '../diagrams/token-values.ts';
import { permanentId } from './anki-ids.ts';

/** The name under which Anki lists the note type of all packs; its id, and those of its fields, stay for ever. */
export const NOTE_TYPE = 'Answerpack';
export const NOTE_TYPE_ID = permanentId('note type', NOTE_TYPE);

/** The fields of a note, in Anki's order. With one more, one less or another name it is another note type to Anki, which then updates no note that a reader has. */
export const FIELDS = ['Question', 'Level', 'One line', 'Terms', 'Short answer', 'Drawing', 'Page'] as const;
export type FieldName = (typeof FIELDS)[number];

/** The name of the one card that a note has. */
export const CARD = 'Say the answer';

/** MathJax, which Anki runs over cards, passes over elements of this class: a backslash before a parenthesis is text here. */
const PLAIN = 'tex2jax_ignore';

/** The two sides, in Anki's template language. */
export const FRONT = `<article class="qa ${PLAIN}">
<p class="qa-level">{{Level}}</p>
<h1>{{Question}}</h1>
</article>`;

export const BACK = `{{FrontSide}}
<hr id="answer">
<article class="qa ${PLAIN}">
<p class="qa-line">{{One line}}</p>
{{#Terms}}<p class="qa-terms">{{Terms}}</p>{{/Terms}}
<p class="qa-short">{{Short answer}}</p>
{{#Drawing}}<div class="qa-drawing">{{Drawing}}</div>{{/Drawing}}
<p class="qa-page"><a href="{{Page}}">Read the full answer</a></p>
</article>`;

/** The style sheet of cards: what is written for them, with the values of the site's tokens that it uses in light and in Anki's night mode. */
export function cardCss(rules: string, tokens: string): string {
  const values = readTokens(tokens);
  const used = [...new Set([...rules.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]!))];
  const write = (scheme: 'light' | 'dark'): string =>
    used.map((name) => `  ${name}: ${chooseScheme(resolveTokens(`var(${name})`, values, 'cards'), scheme)};`).join('\n');
  return `.card {\n${write('light')}\n}\n\n.nightMode.card,\n.nightMode .card {\n${write('dark')}\n}\n\n${rules.replaceAll(/\/\*[\s\S]*?\*\/\s*/g, '')}`;
}
