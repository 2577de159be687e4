import type { Fault } from './fault.ts';

const synonyms = (write: string, ...report: string[]): Fault => ({ changes: [{ file: 'synonyms.yaml', write }], report });
const english = (write: string, ...report: string[]): Fault => ({
  changes: [{ file: 'english.json', write }],
  report: report.map((problem) => `english.json${problem}. Run "npm run english" and commit what it writes.`),
});
const fields = (changed: Record<string, unknown>): string => JSON.stringify({ about: 'By hand.', words: [], near: {}, ...changed });

/** Mistakes in synonyms.yaml and english.json. */
export const faults: Record<string, Fault> = {
  'synonyms-empty': synonyms('', 'synonyms.yaml:1: it is empty. Write one line for each key, such as "same: …"; it needs same or means.'),
  'synonyms-of-no-key': synonyms('{}', 'synonyms.yaml:1: it is empty. Write one line for each key, such as "same: …"; it needs same or means.'),
  'synonyms-are-a-list': synonyms(
    '- [sliced, cut]\n',
    'synonyms.yaml:1: it is a list, not keys with values. Write one line for each key, such as "same: …"; it needs same or means.',
  ),
  'synonyms-under-a-wrong-key': synonyms(
    'means: { stale: [fresh] }\nsames:\n  - [sliced, cut]\n',
    'synonyms.yaml:2 sames: this key is not known. Did you mean "same"?',
  ),
  'synonyms-without-value': synonyms('same:\n', 'synonyms.yaml:1 same: it has no value. Write one after the colon, or remove the key.'),
  'synonyms-of-no-line': synonyms(
    'same: []\nmeans: {}\n',
    'synonyms.yaml:1 same: the list is empty. Write a line such as "- [one, another]", or remove the key.',
    'synonyms.yaml:2 means: no word is below it. Write a line such as "word: [another]", or remove the key.',
  ),
  'synonyms-line-without-brackets': synonyms(
    'same:\n  - sliced, cut\n  - loaf\n',
    'synonyms.yaml:2 same.0: it is text, not a list. Write the texts that mean the same in brackets: - [sliced, cut].',
    'synonyms.yaml:3 same.1: it is text, not a list. Write the texts that mean the same in brackets: - [one, another].',
  ),
  'synonyms-line-of-one': synonyms(
    'same:\n  - [sliced, cut]\n  - [loaf]\n  - []\n',
    'synonyms.yaml:3 same.1: it has 1 item. Name at least two texts, or remove the line.',
    'synonyms.yaml:4 same.2: the list is empty. Name at least two texts, or remove the line.',
  ),
  'synonyms-too-many-in-a-line': synonyms(
    `same:\n  - [${Array.from({ length: 31 }, (_, index) => `word ${index}`).join(', ')}]\n`,
    'synonyms.yaml:2 same.0: it has 31 items. Keep the 30 that people type most.',
  ),
  'synonyms-of-five-words': synonyms(
    'same:\n  - [sliced, cut with a long knife]\n',
    'synonyms.yaml:2 same.0.1: "cut with a long knife" has 5 words. Keep the one to four words that somebody types.',
  ),
  'synonyms-in-capitals': synonyms(
    'same:\n  - [HACCP, hazard analysis]\nmeans:\n  Stale Bread: [old]\n  mouldy: [Old]\n',
    'synonyms.yaml:2 same.0.0: "HACCP" has capital letters. Write "haccp".',
    'synonyms.yaml:4 means.Stale Bread: "Stale Bread" has capital letters. Write "stale bread".',
    'synonyms.yaml:5 means.mouldy.0: "Old" has capital letters. Write "old".',
  ),
  'synonyms-with-blanks': synonyms(
    'same:\n  - ["dough  mixer", kneader]\n',
    'synonyms.yaml:2 same.0.0: "dough mixer" has more blanks than it needs. Write "dough mixer".',
  ),
  'synonyms-that-say-nothing': synonyms(
    'same:\n  - ["...", kneader]\n  - ["", loaf]\n',
    'synonyms.yaml:2 same.0.0: "..." says nothing. Write text with at least one letter or digit.',
    'synonyms.yaml:3 same.1.0: it is empty. Write text with at least one letter or digit.',
  ),
  'synonyms-not-in-quotation-marks': synonyms(
    'same:\n  - - too hot\n    - 240\n  - [open, true]\n  - [none, null]\n',
    'synonyms.yaml:3 same.0.1: it is the number 240, not text. Put it in quotation marks: - "240".',
    'synonyms.yaml:4 same.1.1: it is the value true, not text. Put it in quotation marks: - "true".',
    'synonyms.yaml:5 same.2.1: it has no value. Write one, or remove its dash.',
  ),
  'synonyms-key-is-another-number': synonyms(
    'means:\n  0600: [ticket of the night]\n',
    'synonyms.yaml:2: the key 0600 is read as 600. Put it in quotation marks: "0600".',
  ),
  'synonyms-twice-in-a-line': synonyms(
    'same:\n  - [sliced, cut, sliced]\nmeans:\n  stale: [fresh, fresh]\n',
    'synonyms.yaml:2 same.0.2: "sliced" is there twice. Keep one of the two.',
    'synonyms.yaml:4 means.stale.1: "fresh" is there twice. Keep one of the two.',
  ),
  'synonyms-pair-in-two-lines': synonyms(
    'same:\n  - [sliced, cut]\n  - [cut, carved]\n  - [in slices, cut, sliced]\n',
    'synonyms.yaml:4 same.2: "cut" and "sliced" are already in one line: same.0. Join the two lines, or keep the pair in one.',
  ),
  'synonyms-that-mean-themselves': synonyms(
    'means:\n  stale: [fresh, stale]\n',
    'synonyms.yaml:2 means.stale.1: "stale" means itself. Name other words, or remove the line.',
  ),
  'synonyms-meaning-is-text': synonyms(
    'means:\n  stale: fresh\n',
    'synonyms.yaml:2 means.stale: it is text, not a list. Write it in brackets: stale: [fresh].',
  ),
  'synonyms-meaning-of-none': synonyms(
    'means:\n  stale: []\n  cold:\n',
    'synonyms.yaml:2 means.stale: the list is empty. Name what it means, or remove the line.',
    'synonyms.yaml:3 means.cold: it has no value. Write one after the colon.',
  ),
  'synonyms-meanings-are-a-list': synonyms(
    'means:\n  - [stale, fresh]\n',
    'synonyms.yaml:1 means: it is a list, not a group of keys. Write each on an indented line: "word: [another]".',
  ),
  'synonyms-key-twice': synonyms('means:\n  stale: [fresh]\n  stale: [shelf]\n', 'synonyms.yaml:3: the key "stale" is there twice. Keep one of the two.'),
  'synonyms-key-of-every-object': synonyms('means:\n  __proto__: [fresh]\n', 'synonyms.yaml:2: the key "__proto__" is not allowed. Give it another name.'),
  'synonyms-with-html': synonyms(
    'same:\n  - [<b>cut</b>, sliced]\nmeans:\n  <i>stale</i>: [fresh]\n',
    'synonyms.yaml:2 same.0.0: the text holds HTML (<b>). This field is shown as it is written: say it without the tag.',
    'synonyms.yaml:4 means.<i>stale</i>: the text holds HTML (<i>). This field is shown as it is written: say it without the tag.',
  ),
  'synonyms-with-invisible-signs': synonyms(
    'same:\n  - ["c\\u200but", sliced]\nmeans:\n  "st\\u200bale": [fresh]\n',
    'synonyms.yaml:2 same.0.0: the character U+200B (zero width space) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    'synonyms.yaml:4 means.st\\u200bale: the character U+200B (zero width space) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
  ),
  'synonyms-not-yaml': synonyms(
    'same:\n  - [sliced, cut\n',
    'synonyms.yaml:3: this is not YAML: a bracket is never closed. Close it, or put the text in quotation marks.',
  ),
  'synonyms-with-a-secret': synonyms(
    `same:\n  - [key, "${['4539 1488 ', '0343 6467'].join('')}"]\n`,
    'synonyms.yaml:2: this looks like a card number. Reference a secret by name, and revoke this one if it was ever real.',
  ),
  'english-empty': english('\n', ': the file is empty'),
  'english-not-json': english('{\n  "about": "By hand.\n}\n', ':2: it is not JSON'),
  'english-is-a-list': english('["over"]', ': it is a list, not keys with values'),
  'english-without-keys': english('{ "about": "By hand." }', ' words: this key is missing', ' near: this key is missing'),
  'english-with-unknown-key': english(fields({ far: {} }), ' far: this key is not known'),
  'english-about-nothing': english(fields({ about: ' ' }), ' about: it is empty'),
  'english-about-with-html': english(fields({ about: 'By <b>hand</b>.' }), ' about: the text holds HTML (<b>)'),
  'english-words-of-another-form': english(
    fields({ words: ['Over', 'over there', '<b>', 'broad', 'broad'] }),
    ' words.2: "<b>" is not one word in lower case',
    ' words.0: "Over" is not one word in lower case',
    ' words.4: "broad" is there twice',
    ' words.1: "over there" is not one word in lower case',
  ),
  'english-word-is-a-number': english(fields({ words: ['over', 404] }), ' words.1: it is the number 404, not text'),
  'english-near-itself': english(fields({ near: { dawn: ['night', 'dawn'] } }), ' near.dawn.1: "dawn" is near itself'),
  'english-never-of-another-form': {
    changes: [{ file: 'english.json', write: fields({ never: ['act', 'trade product', 'Act', 'one two three', 'act'] }) }],
    report: [
      'english.json never.2: "Act" is not one word, or two, in lower case. Write a word, or a word and the pack\'s word that it is not near.',
      'english.json never.2: "Act" is there twice. Keep one of the two.',
      'english.json never.4: "act" is there twice. Keep one of the two.',
      'english.json never.3: "one two three" is not one word, or two, in lower case. Write a word, or a word and the pack\'s word that it is not near.',
    ],
  },
  'english-never-is-text': {
    changes: [{ file: 'english.json', write: fields({ never: 'act' }) }],
    report: ['english.json never: it is text, not a list. Write it in brackets: never: [act].'],
  },
  'english-near-is-text': english(fields({ near: { cost: 'price' } }), ' near.cost: it is text, not a list'),
  'english-near-of-another-form': english(
    fields({ near: { Stove: ['oven'], pastry: [], crust: ['a', 'b', 'c', 'd', 'e'], sunrise: ['Dawn'] } }),
    ' near.sunrise.0: "Dawn" is not one word in lower case',
    ' near.Stove: "Stove" is not one word in lower case',
    ' near.crust: it has 5 items',
    ' near.pastry: the list is empty',
  ),
  'english-near-of-every-object': english(
    '{ "about": "By hand.", "words": [], "near": { "__proto__": ["oven"] } }',
    ' near.__proto__: the key "__proto__" is not allowed',
  ),
  'english-with-many-faults': english(
    fields({ words: Array.from({ length: 13 }, (_, index) => `Word${String.fromCharCode(97 + index)}`) }),
    ...Array.from({ length: 10 }, (_, index) => ` words.${index}: "Word${String.fromCharCode(97 + index)}" is not one word in lower case`),
    ': it has 3 faults more',
  ),
  'english-with-unfinished-merge': {
    changes: [{ file: 'english.json', write: '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n' }],
    report: ['english.json:1: a merge of two versions was never finished. Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>.'],
  },
  'english-with-invisible-signs': {
    changes: [{ file: 'english.json', replace: 'Written by hand', by: 'Written by\u200b hand' }],
    report: [
      'english.json:2: the character U+200B (zero width space) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
};
