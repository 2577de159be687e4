import { ENTRY, FIELDS, fromList, inBody, ONE_LINE, setField, type MutationClass } from './mutation.ts';

/** Addresses that no page may link to. */
const UNSAFE_ADDRESSES = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java&#115;cript:alert(1)',
  "javascript:alert('1')",
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  'mailto:a@b.example',
  'http://x.example',
  '//x.example/',
  '\\\\x.example',
  'https://user:pass12@x.example/',
  'https:x',
  'https://',
  'ftp://x.example',
  '/\\x.example',
  '../x',
  'x.html',
  './',
  '/nowhere/',
  '/topics/nothing/',
  '/questions/shelf-life',
  '/questions/shelf-life/#nowhere',
  '/tools/mixer/',
  'tel:1',
  '%6aavascript:x',
  'https://x y.example/',
  '/questions/shelf-life/index.html',
];

/** HTML that must reach no page. */
const HTML = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC="//x.example">',
  '<iframe src="//x.example"></iframe>',
  '<style>*{}</style>',
  '<form action="//x.example">',
  '<base href="//x.example">',
  '<meta http-equiv=refresh content=0>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:x">y</a>',
  '<svg onload=x>',
  '<textarea>',
  '<b>bold</b>',
  '<!-- gone -->',
  '<!DOCTYPE html>',
  '<?php x ?>',
  '<![CDATA[x]]>',
  '<link rel=x>',
  '<object data=x>',
  '<math><mi>x</mi></math>',
  '</p>',
  '<br>',
  '<video src=x>',
  '<input autofocus onfocus=x>',
  '<details open ontoggle=x>',
];

/** What opens another block than a paragraph. */
const BLOCKS = ['# Big', '## Big', '- one', '1. one', '> said', '```\ncode\n```', '---', 'a | b\n--|--\nc | d', 'Title\n===', '* * *', '~~~\ncode\n~~~'];

/** Signs of prose, which a reader must see as they were written. */
export const PROSE: readonly string[] = [
  'Set <value> there',
  'if a < b then c > d',
  'costs $& or $1 and $$',
  'A & B',
  'AT&amp;T stays',
  '100 % done',
  'a \\ b',
  'it\'s "so"',
  'x_y_z and *stars* here',
  '`<b>` is a tag',
  '`${x}` grows',
  'C# and F#',
  'say #1 first',
  '© 2026 Über 你好 😀',
  'the key [a] of b',
  'f(x)[0](y)',
  'a | b',
  '~~old~~ new',
  'see https://x.example/a?b=c&d=e today',
  'name@x.example writes',
  'a -- b … c',
  '1) first',
  '2026. That was it',
  '+ or -',
  'Go to [delivery](/questions/shelf-life/)',
  'an &nbsp; entity',
  '&lt;kept&gt;',
  'constructor __proto__ toString',
  '%zz',
  'a\u00a0b',
  '**strong** and _soft_',
  'List<String> here',
  '<SCRIPT src=//x.example> as text',
  '![a][b] as text',
  'Map<K, V> there',
  'x<y',
  '<3',
];

/** Characters that reach no reader's eye. */
const HIDDEN = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\u00ad',
  '\u{e0041}',
  '\u3164',
  '\u2060',
];

const ANY_FIELD = [...FIELDS.inline, ...FIELDS.plain];
const inField = (
  name: string,
  fields: readonly (typeof ANY_FIELD)[number][],
  texts: readonly string[],
  outcome: MutationClass['outcome'],
  shows: boolean,
): MutationClass =>
  fromList(
    name,
    outcome,
    texts.flatMap((text) => fields.map((field) => ({ field, text }))),
    ({ field, text }) => ({ changes: [setField(field, text)], ...(shows ? { shows: readWords(text) } : {}) }),
  );

/** The words that are to be seen of a text: letters and digits outside addresses of links, entities and their like. */
export function readWords(text: string): string[] {
  return (
    text
      .replaceAll(/\]\([^)]*\)/g, ' ')
      .replaceAll(/&(?:#?\w+);/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Texts of fields. */
export const TEXT_CLASSES: readonly MutationClass[] = [
  inField(
    'texts: HTML',
    ANY_FIELD,
    HTML.map((html) => `Bake ${html} now`),
    'refused',
    false,
  ),
  inField('texts: HTML alone', ANY_FIELD, HTML, 'refused', false),
  inField(
    'texts: unsafe or dead links',
    FIELDS.inline,
    UNSAFE_ADDRESSES.map((address) => `Bake [now](${address})`),
    'refused',
    false,
  ),
  inField(
    'texts: bracketed addresses',
    FIELDS.inline,
    ['<javascript:alert(1)>', '<http://x.example>', '<data:text/html,x>', '<file:///x>'].map((address) => `Bake ${address} now`),
    'refused',
    false,
  ),
  inField('texts: pictures', FIELDS.inline, ['![a](https://x.example/y.png)', '![](x.png)', '![a](data:x)'], 'refused', false),
  inField(
    'texts: links by reference, notes and their like',
    FIELDS.inline,
    ['a[^1] b\n\n[^1]: note', '[a][b]\n\n[b]: https://x.example', '[a]()', '[](/)', '[a](<>)', '[](https://x.example)'],
    'refused',
    false,
  ),
  inField('texts: other blocks', FIELDS.inline, BLOCKS, 'refused', false),
  inField('texts: links in plain fields', FIELDS.plain, ['see [a](https://x.example)', '![a](x.png) b', '[a](javascript:x)'], 'refused', false),
  inField(
    'texts: hidden characters',
    ANY_FIELD,
    HIDDEN.map((sign) => `bake${sign}now`),
    'refused',
    false,
  ),
  inField('texts: prose in inline fields', FIELDS.inline, PROSE, 'either', true),
  inField('texts: prose in plain fields', FIELDS.plain, PROSE, 'either', true),
  inField(
    'texts: prose that begins a field',
    FIELDS.inline,
    PROSE.map((text) => `${text}.`),
    'either',
    true,
  ),
  fromList('texts: prose without quotation marks', 'either', PROSE, (text) => ({
    changes: [{ file: ENTRY, replace: ONE_LINE, by: `oneLine: Bake ${text}` }],
    shows: readWords(`Bake ${text}`),
  })),
  fromList(
    'texts: hidden characters in a body',
    'refused',
    HIDDEN.filter((sign) => !/[\ud800-\udfff]$/.test(sign)),
    (sign) => ({ changes: [inBody(`bake${sign}now`, 'phrase')] }),
  ),
  fromList('texts: unsafe or dead links in a body', 'refused', UNSAFE_ADDRESSES, (address) => ({ changes: [inBody(`Bake [now](${address}).`, 'phrase')] })),
  fromList('texts: HTML in a body', 'refused', HTML, (html) => ({ changes: [inBody(html, 'phrase')] })),
  fromList('texts: HTML as a block of a body', 'refused', HTML, (html) => ({ changes: [inBody(html, 'block')] })),
  fromList('texts: prose in a body', 'either', PROSE, (text) => ({ changes: [inBody(text, 'phrase')], shows: readWords(text) })),
  fromList('texts: prose as a paragraph of a body', 'either', PROSE, (text) => ({ changes: [inBody(text, 'block')], shows: readWords(text) })),
];
