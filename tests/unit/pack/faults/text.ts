import type { Fault } from './fault.ts';

/** Texts that would vanish, say nothing, or mean something else on a page. */
export const faults: Record<string, Fault> = {
  'field-with-heading': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "# Big"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds a heading. Write one paragraph; where the sign is meant as it is, put a backslash before it.',
    ],
  },
  'field-with-list': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "- a"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds a list. Write one paragraph; where the sign is meant as it is, put a backslash before it.',
    ],
  },
  'field-with-code-block': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "```\\na\\n```"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds a block of code. Write one paragraph; where the sign is meant as it is, put a backslash before it.',
    ],
  },
  'field-with-table': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a | b\\n--|--\\nc | d"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds a table. Write one paragraph; where the sign is meant as it is, put a backslash before it.',
    ],
  },
  'field-with-reference-link': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a][b]\\n\\n[b]: http://x"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: a link by reference ([b]) is not supported. Write the address beside the words: [words](https://…).',
      'questions/running/keep-ovens-warm.mdx:9 oneLine http://x: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'field-with-footnote': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a[^1]\\n\\n[^1]: b"' },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:9 oneLine: a footnote ([^1]) is not supported. Say it in the sentence, or put the sign in backticks.'],
  },
  'field-of-zero-width-space': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "\u200b"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: "\\u200b" says nothing. Write text with at least one letter or digit.',
      'questions/running/keep-ovens-warm.mdx:9: the character U+200B (zero width space) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'field-with-null': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a\\u0000b"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the character U+0000 (null) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'field-with-lone-surrogate': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a\\ud800b"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the character U+D800 (half of a pair) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'field-with-escaped-override': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a\\u202eb"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the character U+202E (right-to-left override) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'field-with-override-as-entity': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a&#x202e;b"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the character U+202E (right-to-left override) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'soft-hyphen': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a\u00adb"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9: the character U+00AD (soft hyphen) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'field-nested-deeply': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: `oneLine: "${'*a **b '.repeat(60)}${' c** d*'.repeat(60)}"`,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: it has 240 words. Say it in 25 at most: it is the sentence to say first.',
      'questions/running/keep-ovens-warm.mdx:9 oneLine: lists, quotes or emphasis are nested too deeply. Write it flat: two levels are the most that a reader follows.',
    ],
  },
  'field-too-long': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: `oneLine: "${'long '.repeat(2500)}"` },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:9: this line has 12511 characters. Keep a line to 10000.'],
  },
  'link-without-words': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[](https://x.y) a"' }],
    report: ['questions/running/keep-ovens-warm.mdx:9 oneLine: a link to "https://x.y" has no words. Write what it leads to between the square brackets.'],
  },
  'link-without-address': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a]() b"' }],
    report: ['questions/running/keep-ovens-warm.mdx:9 oneLine: the link "a" has no address. Write the address between the round brackets.'],
  },
  'link-with-space': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](https://x.y/a b)"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: "](" is shown as it is: this looks like a link and is none. Write [words](https://…), the address without spaces and brackets; signs that are meant go in backticks.',
    ],
  },
  'field-links-to-its-own-page': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](#sources)"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine #sources: a link to a place on the same page. Name the page, too: other pages show this text as well.',
    ],
  },
  'alternative-with-heading': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.',
        by: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.\n\n  ## Head',
      },
    ],
    report: [
      'diagrams/bread-line.mmd:5 textAlternative: the text holds a heading. Write paragraphs and lists; where the sign is meant as it is, put a backslash before it.',
    ],
  },
  'alternative-with-dead-link': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.',
        by: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.\n\n  [x](javascript:x)',
      },
    ],
    report: [
      'diagrams/bread-line.mmd:5 textAlternative javascript:x: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'title-with-link': {
    changes: [{ file: 'pack.yaml', replace: 'title: A small pack', by: 'title: A [small](https://x.y/) pack' }],
    report: ['pack.yaml:1 title: the text holds a Markdown link ([small](https://x.y/)). This field is shown as it is written: say it without the link.'],
  },
  'angle-bracket-of-prose': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. a <3 b' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: a "<" opens a tag that is none. In prose, put "<" and what follows in backticks, or write \\<; write a link as [words](https://…).',
    ],
  },
  'lone-opening-brace': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. a { b' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: a "{" is opened and never closed. Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}.',
    ],
  },
  'placeholder-unquoted': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. <value>' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: <value> is opened and never closed. In prose, put the tag in backticks; close a component in itself: <Diagram id="…" />.',
    ],
  },
  'closing-tag-alone': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. a </b> c' }],
    report: ['questions/running/keep-ovens-warm.mdx:38: </b> closes what is not open. In prose, put the tag in backticks.'],
  },
  'autolink-in-angle-brackets': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. <https://x.y>' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: a "<" opens a tag that is none. In prose, put "<" and what follows in backticks, or write \\<; write a link as [words](https://…).',
    ],
  },
  'html-comment': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. <!-- x -->' }],
    report: ['questions/running/keep-ovens-warm.mdx:38: an HTML comment (<!-- … -->) is not part of an answer. Delete it.'],
  },
  'mdx-comment': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n{/* note */}' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a comment ({/* note */}) is not part of an answer. Delete it: the Markdown files of the site would show it.',
    ],
  },
  'section-of-a-comment': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: '{/* later */}' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:36 ## Trade-offs: this section is empty. Write it, or remove its heading where the entry can do without.',
      'questions/running/keep-ovens-warm.mdx:38: a comment ({/* later */}) is not part of an answer. Delete it: the Markdown files of the site would show it.',
    ],
  },
  'empty-section': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: '' }],
    report: ['questions/running/keep-ovens-warm.mdx:36 ## Trade-offs: this section is empty. Write it, or remove its heading where the entry can do without.'],
  },
  'heading-in-quote': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n> ## Head' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 ## Head: a heading is inside a list or a quote. Begin the heading at the start of its line, or write it in bold.',
    ],
  },
  'heading-in-list': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n- # Head' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 # Head: a heading is inside a list or a quote. Begin the heading at the start of its line, or write it in bold.',
    ],
  },
  'excerpt-before-heading': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '\n## Full answer',
        by: '\n<Excerpt file="ovens/deck.yaml" region="heat" />\n\n## Full answer',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:21: there is text before the first heading. Move it under "## Full answer".'],
  },
  'reference-link': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n[a][b]\n\n[b]: javascript:x' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a link by reference ([b]) is not supported. Write the address beside the words: [words](https://…).',
      'questions/running/keep-ovens-warm.mdx:42: a link by reference ([b]) is not supported. Write the address beside the words: [words](https://…).',
    ],
  },
  footnote: {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\na[^1]\n\n[^1]: x' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a footnote ([^1]) is not supported. Say it in the sentence, or put the sign in backticks.',
      'questions/running/keep-ovens-warm.mdx:42: a footnote ([^1]) is not supported. Say it in the sentence, or put the sign in backticks.',
    ],
  },
  'footnote-mark-alone': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. a[^1]' }],
    report: ['questions/running/keep-ovens-warm.mdx:38: a footnote ([^1]) is not supported. Say it in the sentence, or put the sign in backticks.'],
  },
  picture: {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. ![a](./x.png)' }],
    report: ['questions/running/keep-ovens-warm.mdx:38: a picture (./x.png) is not part of a text. Draw it as a diagram, or say in words what it shows.'],
  },
  'list-of-tasks': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n- [ ] a' }],
    report: ['questions/running/keep-ovens-warm.mdx:40: a list of tasks ("- [ ]") is not supported. Write a plain list.'],
  },
  'unclosed-textarea': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<textarea>\n\nfoo' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: <textarea> is opened and never closed. In prose, put the tag in backticks; close a component in itself: <Diagram id="…" />.',
    ],
  },
  'second-front-matter': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'reviewed: 2026-11-01\n---\n\n## Full answer',
        by: 'reviewed: 2026-11-01\n---\n---\na: b\n---\n\n## Full answer',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:21: a second front matter opens the text. Keep one block between "---" at the top of the file.'],
  },
  'nested-deeply': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: `Stone is slow to heat.\n\n${'> '.repeat(3000)}a` }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: lists, quotes or emphasis are nested too deeply. Write it flat: two levels are the most that a reader follows.',
    ],
  },
  'zero-width-space-as-entity': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. a&#x200b;b' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: the character U+200B (zero width space) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'escape-character': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\na \u001b[31m b' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: the character U+001B (escape) is not allowed. Delete it: a reader cannot see it, and search cannot find the word that holds it.',
    ],
  },
  'bare-mail-address': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. me@x.y' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 mailto:me@x.y: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'link-with-percent': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. [a](/100%/)' }],
    report: ['questions/running/keep-ovens-warm.mdx:38 /100%/: this site has no page at "/100%/". Link a page that exists, with a slash at its end.'],
  },
  'link-with-line-break': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. [a](java&#x0A;script:alert(1))' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 java script:alert(1): this site has no page at "java script:alert(1)". Link a page that exists, with a slash at its end.',
    ],
  },
  'link-to-tool-without-questions': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. [a](/tools/mixer/)' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 /tools/mixer/: this site has no page at "/tools/mixer/". The tool "Spiral Mixer" has no question yet, and therefore no page.',
    ],
  },
  'wording-repeats-question': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'topic: running', by: 'topic: running\nalsoAsked: [How do you keep the ovens warm?, A, a]' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:5 alsoAsked.2: "a" is there twice. Keep one of the two.',
      'questions/running/keep-ovens-warm.mdx:5 alsoAsked: it repeats the question itself. Keep other wordings only.',
    ],
  },
  'keyword-repeats-question-and-wording': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'topic: running',
        by: 'topic: running\nalsoAsked: [What if an oven cools?]\nkeywords:\n  - cold stone\n  - how do you keep the ovens warm?\n  - what if an  oven cools?',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:8 keywords.1: "how do you keep the ovens warm?" repeats the question itself. Keep keywords that the question and its wordings do not say.',
      'questions/running/keep-ovens-warm.mdx:9 keywords.2: "what if an oven cools?" repeats another wording. Keep keywords that the question and its wordings do not say.',
    ],
  },
};
