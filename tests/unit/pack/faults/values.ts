import type { Fault } from './fault.ts';

const ENTRY = 'questions/running/keep-ovens-warm.mdx';
const inEntry =
  (replace: string) =>
  (by: string, ...report: string[]): Fault => ({ changes: [{ file: ENTRY, replace, by }], report });
const inPack = (replace: string, by: string, ...report: string[]): Fault => ({ changes: [{ file: 'pack.yaml', replace, by }], report });
const question = inEntry('question: How do you keep the ovens warm?');
const kind = inEntry('kind: design');
const core = inEntry('core: 1');
const tools = inEntry('tools: [oven]');
const followUps = inEntry('followUps: [delivery-01, delivery-02]');
const sources = inEntry('sources:\n  - title: Deck Oven manual\n    url: https://bakery.example/oven');
const reviewed = inEntry('reviewed: 2026-11-01');
const TODAY = new Date().toISOString().slice(0, 10);

/** Values of the wrong kind, out of bounds, or twice. */
export const faults: Record<string, Fault> = {
  'text-is-a-number': question(
    'question: 404',
    'questions/running/keep-ovens-warm.mdx:3 question: it is the number 404, not text. Put it in quotation marks: question: "404".',
  ),
  'text-is-true': question(
    'question: true',
    'questions/running/keep-ovens-warm.mdx:3 question: it is the value true, not text. Put it in quotation marks: question: "true".',
  ),
  'text-is-nothing': question('question:', 'questions/running/keep-ovens-warm.mdx:3 question: it has no value. Write one after the colon.'),
  'text-is-blank': question('question: "  "', 'questions/running/keep-ovens-warm.mdx:3 question: it is empty. Write text with at least one letter or digit.'),
  'text-is-invisible': question(
    'question: "\u200b\u200f"',
    'questions/running/keep-ovens-warm.mdx:3 question: "\\u200b\\u200f" says nothing. Write text with at least one letter or digit.',
    'questions/running/keep-ovens-warm.mdx:3: the character U+200B (zero width space) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    'questions/running/keep-ovens-warm.mdx:3: the character U+200F (right-to-left mark) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
  ),
  'text-is-dots': question(
    'question: "..."',
    'questions/running/keep-ovens-warm.mdx:3 question: "..." says nothing. Write text with at least one letter or digit.',
  ),
  'text-in-brackets': question(
    'question: [How do you keep ovens warm?]',
    'questions/running/keep-ovens-warm.mdx:3 question: it is a list, not text. Write it without brackets: question: How do you keep ovens warm?',
  ),
  'text-is-a-list': question(
    'question:\n  - How?\n  - Why?',
    'questions/running/keep-ovens-warm.mdx:3 question: it is a list, not text. Write one text without brackets and dashes.',
  ),
  'text-is-keys': question(
    'question: { how: warm }',
    'questions/running/keep-ovens-warm.mdx:3 question: it is a group of keys, not text. Write text; put it in quotation marks where it has a colon in it.',
  ),
  'word-in-brackets': kind(
    'kind: [design]',
    'questions/running/keep-ovens-warm.mdx:5 kind: it is a list, not one word. Write it without brackets: kind: design.',
  ),
  'word-with-a-blank': kind('kind: "design "', 'questions/running/keep-ovens-warm.mdx:5 kind: "design " is not allowed. Did you mean "design"?'),
  'word-is-keys': kind(
    'kind: { design: true }',
    'questions/running/keep-ovens-warm.mdx:5 kind: it is a group of keys, not one word. Write one of: concept, comparison, design, troubleshooting, hands-on, story.',
  ),
  'word-is-a-number': kind(
    'kind: 3',
    'questions/running/keep-ovens-warm.mdx:5 kind: "3" is not allowed. Use one of: concept, comparison, design, troubleshooting, hands-on, story.',
  ),
  'number-is-text': core(
    'core: "1"',
    'questions/running/keep-ovens-warm.mdx:8 core: it is text, not a whole number. Write it without quotation marks: core: 1.',
  ),
  'number-is-broken': core(
    'core: 1.5',
    'questions/running/keep-ovens-warm.mdx:8 core: it is the number 1.5, not a whole number. Write a whole number, such as core: 1.',
  ),
  'number-is-zero': core('core: 0', 'questions/running/keep-ovens-warm.mdx:8 core: 0 is too small. Write 1 or more.'),
  'number-is-negative': core('core: -1', 'questions/running/keep-ovens-warm.mdx:8 core: -1 is too small. Write 1 or more.'),
  'number-without-end': core(
    'core: 99999999999999999999',
    'questions/running/keep-ovens-warm.mdx:8 core: 100000000000000000000 is too large. Write 9007199254740991 or less.',
  ),
  'number-is-nothing': core('core:', 'questions/running/keep-ovens-warm.mdx:8 core: it has no value. Write one after the colon, or remove the key.'),
  'number-in-brackets': core(
    'core: [1]',
    'questions/running/keep-ovens-warm.mdx:8 core: it is a list, not a whole number. Write it without brackets: core: 1.',
  ),
  'core-number-left-out': {
    changes: [{ file: 'questions/delivery/shelf-life.mdx', replace: 'core: 2', by: 'core: 3' }],
    report: ['questions/delivery/shelf-life.mdx:8 core: no question has the core number 2. Count the core questions from 1 without a gap.'],
  },
  'list-is-text': tools('tools: oven', 'questions/running/keep-ovens-warm.mdx:13 tools: it is text, not a list. Write it in brackets: tools: [oven].'),
  'list-is-keys': tools(
    'tools: { oven: 2 }',
    'questions/running/keep-ovens-warm.mdx:13 tools: it is a group of keys, not a list. Begin each item on a line of its own with "- ".',
  ),
  'list-is-nothing': tools('tools:', 'questions/running/keep-ovens-warm.mdx:13 tools: it has no value. Write one after the colon, or remove the key.'),
  'item-is-nothing': tools('tools:\n  - oven\n  -', 'questions/running/keep-ovens-warm.mdx:15 tools.1: it has no value. Write one, or remove its dash.'),
  'tool-twice': tools('tools: [oven, oven]', 'questions/running/keep-ovens-warm.mdx:13 tools.1: "oven" is there twice. Keep one of the two.'),
  'follow-up-twice': followUps(
    'followUps: [delivery-01, delivery-01]',
    'questions/running/keep-ovens-warm.mdx:12 followUps.1: "delivery-01" is there twice. Keep one of the two.',
  ),
  'follow-ups-empty': followUps(
    'followUps: []',
    'questions/running/keep-ovens-warm.mdx:12 followUps: it names no question. Name at least one question that comes next: no entry is a dead end.',
  ),
  'follow-ups-missing': followUps(
    'alsoAsked: []',
    'questions/running/keep-ovens-warm.mdx:1 followUps: it names no question. Name at least one question that comes next: no entry is a dead end.',
  ),
  'wordings-twice': tools(
    'tools: [oven]\nalsoAsked: [How warm?, How Warm?]',
    'questions/running/keep-ovens-warm.mdx:14 alsoAsked.1: "How Warm?" is there twice. Keep one of the two.',
  ),
  'wordings-too-many': tools(
    'tools: [oven]\nalsoAsked: [a, b, c, d, e, f]',
    'questions/running/keep-ovens-warm.mdx:14 alsoAsked: it has 6 items. Keep the five most different wordings.',
  ),
  'keywords-twice': tools(
    'tools: [oven]\nkeywords: [no heat, No Heat]',
    'questions/running/keep-ovens-warm.mdx:14 keywords.1: "No Heat" is there twice. Keep one of the two.',
  ),
  'keywords-too-many': tools(
    `tools: [oven]\nkeywords: [${[...'abcdefghijk'].join(', ')}]`,
    'questions/running/keep-ovens-warm.mdx:14 keywords: it has 11 items. Keep the ten that differ most from the question.',
  ),
  'keyword-is-a-number': tools(
    'tools: [oven]\nkeywords:\n  - 137\n  - true',
    'questions/running/keep-ovens-warm.mdx:15 keywords.0: it is the number 137, not text. Put it in quotation marks: - "137".',
    'questions/running/keep-ovens-warm.mdx:16 keywords.1: it is the value true, not text. Put it in quotation marks: - "true".',
  ),
  'keywords-are-text': tools(
    'tools: [oven]\nkeywords: no heat',
    'questions/running/keep-ovens-warm.mdx:14 keywords: it is text, not a list. Write it in brackets: keywords: [no heat].',
  ),
  'keywords-are-long-text': tools(
    'tools: [oven]\nkeywords: no heat in the upper deck',
    'questions/running/keep-ovens-warm.mdx:14 keywords: it is text, not a list. Write it in brackets: keywords: [no heat in the upper deck].',
  ),
  'keyword-is-html': tools(
    'tools: [oven]\nkeywords: [<b>no</b> heat]',
    'questions/running/keep-ovens-warm.mdx:14 keywords.0: the text holds HTML (<b>). This field is shown as it is written: say it without the tag.',
  ),
  'terms-of-one': tools(
    'tools: [oven]\nterms: [steam]',
    'questions/running/keep-ovens-warm.mdx:14 terms: it has 1 item. Name at least two, or leave the field out.',
  ),
  'terms-of-none': tools(
    'tools: [oven]\nterms: []',
    'questions/running/keep-ovens-warm.mdx:14 terms: the list is empty. Name at least two, or leave the field out.',
  ),
  'terms-too-many': tools(
    `tools: [oven]\nterms: [${[...'abcdefg'].join(', ')}]`,
    'questions/running/keep-ovens-warm.mdx:14 terms: it has 7 items. Keep the six that an interviewer listens for.',
  ),
  'terms-twice': tools(
    'tools: [oven]\nterms: [steam, Steam]',
    'questions/running/keep-ovens-warm.mdx:14 terms.1: "Steam" is there twice. Keep one of the two.',
  ),
  'source-is-text': sources(
    'sources: https://bakery.example/oven',
    'questions/running/keep-ovens-warm.mdx:16 sources: it is text, not a list. Begin each item on a line of its own with "- title: …".',
  ),
  'source-item-is-text': sources(
    'sources:\n  - https://bakery.example/oven',
    'questions/running/keep-ovens-warm.mdx:17 sources.0: it is text, not a group of keys. Write its keys, each on an indented line: title, url.',
  ),
  'source-with-unknown-key': sources(
    'sources:\n  - title: Deck Oven manual\n    url: https://bakery.example/oven\n    licence: MIT',
    'questions/running/keep-ovens-warm.mdx:19 sources.0.licence: this key is not known. Use one of: title, url.',
  ),
  'source-with-misspelled-key': sources(
    'sources:\n  - title: Deck Oven manual\n    ulr: https://bakery.example/oven',
    'questions/running/keep-ovens-warm.mdx:17 sources.0.url: this key is missing. Add it with text: "url: …".',
    'questions/running/keep-ovens-warm.mdx:18 sources.0.ulr: this key is not known. Did you mean "url"?',
  ),
  'source-without-host': sources(
    'sources:\n  - title: Deck Oven manual\n    url: "https://"',
    'questions/running/keep-ovens-warm.mdx:18 sources.0.url: "https://" does not fit. Write a complete https:// address.',
  ),
  'source-with-script': sources(
    'sources:\n  - title: Deck Oven manual\n    url: "JavaScript:alert(1)"',
    'questions/running/keep-ovens-warm.mdx:18 sources.0.url: "JavaScript:alert(1)" does not fit. Write a complete https:// address.',
  ),
  'source-with-password': sources(
    'sources:\n  - title: Deck Oven manual\n    url: https://baker:stone@bakery.example/',
    'questions/running/keep-ovens-warm.mdx:18 sources.0.url: "https://…@bakery.example/" does not fit. Write a complete https:// address.',
    'questions/running/keep-ovens-warm.mdx:18: this looks like a password in an address. Reference a secret by name, and revoke this one if it was ever real.',
  ),
  'version-is-a-number': inEntry('  oven: ">= 2"')(
    '  oven: 2',
    'questions/running/keep-ovens-warm.mdx:15 versions.oven: it is the number 2, not text. Put it in quotation marks: oven: "2".',
  ),
  'version-of-a-name': inEntry('  oven: ">= 2"')(
    '  Deck Oven: ">= 2"',
    'questions/running/keep-ovens-warm.mdx:15 versions.Deck Oven: the key "Deck Oven" does not fit. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'day-not-in-the-calendar': reviewed(
    'reviewed: 2026-02-30',
    'questions/running/keep-ovens-warm.mdx:19 reviewed: the calendar has no day 2026-02-30. Write the day on which the claims were last checked.',
  ),
  'day-is-a-year': reviewed(
    'reviewed: 2026',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: 2026 is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-is-a-month': reviewed(
    'reviewed: 2026-11',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: "2026-11" is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-is-true': reviewed(
    'reviewed: true',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: true is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-in-the-future': reviewed(
    'reviewed: 2099-01-01',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: 2099-01-01 is in the future. Write the day on which the claims were last checked; today is ${TODAY}.`,
  ),
  'day-long-ago': reviewed(
    'reviewed: 1999-12-31',
    'questions/running/keep-ovens-warm.mdx:19 reviewed: 1999-12-31 is before the year 2000. Write the day on which the claims were last checked.',
  ),
  'day-in-brackets': reviewed(
    'reviewed: [2026-11-01]',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: it is a list. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-with-a-time': reviewed(
    'reviewed: 2026-11-01T10:00:00Z',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: "2026-11-01T10:00:00Z" is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-the-other-way-round': reviewed(
    'reviewed: 01/11/2026',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: "01/11/2026" is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-in-words': reviewed(
    'reviewed: yesterday',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: "yesterday" is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-with-a-blank': reviewed(
    'reviewed: " 2026-11-01"',
    `questions/running/keep-ovens-warm.mdx:19 reviewed: " 2026-11-01" is not a day. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'day-in-no-leap-year': reviewed(
    'reviewed: 2025-02-29',
    'questions/running/keep-ovens-warm.mdx:19 reviewed: the calendar has no day 2025-02-29. Write the day on which the claims were last checked.',
  ),
  'day-is-blank': reviewed('reviewed: ""', `questions/running/keep-ovens-warm.mdx:19 reviewed: it is empty. Write a day as year-month-day, such as ${TODAY}.`),
  'day-is-missing': inEntry('reviewed: 2026-11-01\n')(
    '',
    `questions/running/keep-ovens-warm.mdx:1 reviewed: this key is missing. Write a day as year-month-day, such as ${TODAY}.`,
  ),
  'value-of-great-length': kind(
    `kind: ${'x'.repeat(5_000)}`,
    'questions/running/keep-ovens-warm.mdx:5 kind: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not allowed. Use one of: concept, comparison, design, troubleshooting, hands-on, story.',
  ),
  'line-of-a-megabyte': kind(`kind: ${'x'.repeat(200_000)}`, 'questions/running/keep-ovens-warm.mdx:5: this line has 200006 characters. Keep a line to 10000.'),
  'key-of-great-length': kind(
    `kind: design\n${'y'.repeat(500)}: 1`,
    'questions/running/keep-ovens-warm.mdx:6 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…: this key is not known. Use one of: id, question, alsoAsked, keywords, terms, topic, kind, level, asked, core, oneLine, short, and 5 more.',
  ),
  'pack-id-with-spaces': inPack(
    'title: A small pack',
    'id: My Pack\ntitle: A small pack',
    'pack.yaml:1 id: "My Pack" does not fit. Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most 80 characters.',
  ),
  'pack-language-unknown': inPack(
    'system: Bread Line',
    'system: Bread Line\nlanguage: english_US',
    'pack.yaml:6 language: "english_US" does not fit. Write a language tag, such as en, en-US or pt-BR.',
  ),
  'pack-licence-over-http': inPack(
    'https://creativecommons.org/',
    'http://creativecommons.org/',
    'pack.yaml:9 licence.url: "http://creativecommons.org/licenses/by/4.0/" does not fit. Write a complete https:// address.',
  ),
  'pack-licence-is-text': inPack(
    'licence:\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/',
    'licence: CC BY 4.0',
    'pack.yaml:7 licence: it is text, not a group of keys. Write its keys, each on an indented line: name, url.',
  ),
  'pack-address-relative': inPack(
    'baseAddress: https://bakery.example/',
    'baseAddress: /answers/',
    'pack.yaml:10 baseAddress: "/answers/" does not begin with https://. Write the address with it, for example https://example.org/answers/.',
  ),
  'pack-address-of-another-kind': inPack(
    'baseAddress: https://bakery.example/',
    'baseAddress: ftp://bakery.example/',
    'pack.yaml:10 baseAddress: "ftp://bakery.example/" begins with ftp:, and a site is read by https: or http:. Write a complete web address, for example https://example.org/answers/.',
  ),
  'pack-address-with-query': inPack(
    'baseAddress: https://bakery.example/',
    'baseAddress: https://bakery.example/?answers',
    'pack.yaml:10 baseAddress: "https://bakery.example/?answers" has a query in it. Write the address without "?" and what follows.',
  ),
  'pack-address-with-double-slash': inPack(
    'baseAddress: https://bakery.example/',
    'baseAddress: https://bakery.example//answers/',
    'pack.yaml:10 baseAddress: "https://bakery.example//answers/" has two slashes in a row in its path. Write one slash between two names.',
  ),
  'pack-pace-out-of-bounds': inPack(
    'system: Bread Line',
    'system: Bread Line\nspeakingWordsPerMinute: 1000',
    'pack.yaml:6 speakingWordsPerMinute: 1000 is too large. Write 220 or less.',
  ),
  'pack-services-of-one-id': inPack(
    'system: Bread Line',
    'system: Bread Line\nservices:\n  - { id: oven, name: Oven, does: bakes, data: none, inPciScope: false }\n  - { id: oven, name: Shelf, does: holds, data: none, inPciScope: false }',
    'pack.yaml:8 services.1.id: "oven" is there twice. Keep one of the two.',
  ),
  'pack-service-with-yes': inPack(
    'system: Bread Line',
    'system: Bread Line\nservices:\n  - { id: oven, name: Oven, does: bakes, data: none, inPciScope: yes }',
    'pack.yaml:7 services.0.inPciScope: it is text, not true or false. Write true or false.',
  ),
  'pack-figures-of-one-name': inPack(
    'system: Bread Line',
    'system: Bread Line\nfigures:\n  - { name: Heat, value: "240" }\n  - { name: heat, value: "250" }',
    'pack.yaml:8 figures.1.name: "heat" is there twice. Keep one of the two.',
  ),
  'pack-system-missing': inPack('system: Bread Line\n', '', 'pack.yaml:1 system: this key is missing. Add it with text: "system: …".'),
  'tool-with-misspelled-key': {
    changes: [{ file: 'tools.yaml', replace: '    title: Mixer manual', by: '    titel: Mixer manual' }],
    report: [
      'tools.yaml:14 documentation.title: this key is missing. Add it with text: "title: …".',
      'tools.yaml:15 documentation.titel: this key is not known. Did you mean "title"?',
    ],
  },
  'diagram-order-in-words': {
    changes: [{ file: 'diagrams/bread-line.mmd', replace: 'order: 1', by: 'order: first' }],
    report: ['diagrams/bread-line.mmd:4 order: it is text, not a whole number. Write a whole number, such as order: 1.'],
  },
  'lab-area-of-no-folder': {
    changes: [{ file: 'lab.yaml', replace: '  - path: ovens', by: '  - path: mixers\n    name: Mixers\n    about: None.\n  - path: ovens' }],
    report: ['lab.yaml:3 areas: no file is below lab/mixers. Use one of: ovens.'],
  },
  'lab-purpose-of-no-file': {
    changes: [{ file: 'lab.yaml', replace: 'areas:', by: 'files:\n  ovens/dek.yaml: Heat.\nareas:' }],
    report: ['lab.yaml:3 files: the lab has no file "ovens/dek.yaml". Did you mean "ovens/deck.yaml"?'],
  },
};
