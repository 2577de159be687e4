import type { Fault } from './fault.ts';

/** Mistakes in an entry's front matter. */
export const faults: Record<string, Fault> = {
  'missing-key': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: `level: foundation
`,
        by: '',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:1 level: this key is missing. Add it with one of: foundation, intermediate, senior.'],
  },
  'unknown-key': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'tools: [oven]', by: 'toolz: [oven]' }],
    report: ['questions/running/keep-ovens-warm.mdx:13 toolz: this key is not known. Did you mean "tools"?'],
  },
  'wrong-value': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'kind: design', by: 'kind: dessign' }],
    report: ['questions/running/keep-ovens-warm.mdx:5 kind: "dessign" is not allowed. Did you mean "design"?'],
  },
  'long-question': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'question: How do you keep the ovens warm?',
        by: 'question: How do you keep the ovens warm and warm and warm and warm and warm and warm and warm and warm and warm and warm and warm and warm and warm and warm and warm at night?',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:3 question: it has 166 characters. Shorten it to 140 characters: an interviewer says it in one breath.'],
  },
  'one-line-too-long': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: 'oneLine: Bake on stone and keep the door shut all night all night all night all night all night all night all night all night all night all night long.',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:9 oneLine: it has 29 words. Say it in 25 at most: it is the sentence to say first.'],
  },
  'short-too-long': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace:
          '  The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the.',
        by: '  The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the. The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the.',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:10 short: it has 140 words. Write 60 to 90: 25 to 40 seconds of speech.'],
  },
  'short-too-short': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace:
          '  The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the.',
        by: '  It bakes on stone.',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:10 short: it has 4 words. Write 60 to 90: 25 to 40 seconds of speech.'],
  },
  'no-front-matter': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: `---
id: running-01
question: How do you keep the ovens warm?
topic: running
kind: design
level: foundation
asked: often
core: 1
oneLine: Bake on stone and keep the door shut.
short: >-
  The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the.
followUps: [delivery-01, delivery-02]
tools: [oven]
versions:
  oven: ">= 2"
sources:
  - title: Deck Oven manual
    url: https://bakery.example/oven
reviewed: 2026-11-01
---
`,
        by: '',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:1: the file has no front matter. Open it with a block between two lines of "---".'],
  },
  'front-matter-not-yaml': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: 'oneLine: Bake: on stone and keep the door shut.',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:9: this is not YAML: a second colon is in the line. Put the text in quotation marks.'],
  },
  'unsafe-source-address': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: '    url: https://bakery.example/oven', by: '    url: http://bakery.example/oven' }],
    report: ['questions/running/keep-ovens-warm.mdx:18 sources.0.url: "http://bakery.example/oven" does not fit. Write a complete https:// address.'],
  },
  'no-source': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: `sources:
  - title: Deck Oven manual
    url: https://bakery.example/oven
`,
        by: '',
      },
    ],
    report: ["questions/running/keep-ovens-warm.mdx:1 sources: a technical entry names no source. Link the vendor's own page that proves its claims."],
  },
  'many-at-once': {
    changes: [
      { file: 'questions/delivery/shelf-life.mdx', replace: 'topic: delivery', by: 'topic: delivry' },
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'kind: design', by: 'kind: dessign' },
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: 'oneLine: Bake on very hot hot hot hot hot hot hot hot hot hot hot hot hot hot hot hot hot hot hot hot stone and keep the door shut.',
      },
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'tools: [oven]', by: 'tools: [ovn]' },
    ],
    report: [
      'questions/delivery/shelf-life.mdx:4 topic: the topic "delivry" does not exist. Did you mean "delivery"?',
      'questions/running/keep-ovens-warm.mdx:5 kind: "dessign" is not allowed. Did you mean "design"?',
      'questions/running/keep-ovens-warm.mdx:9 oneLine: it has 29 words. Say it in 25 at most: it is the sentence to say first.',
      'questions/running/keep-ovens-warm.mdx:13 tools: the tool "ovn" does not exist. Did you mean "oven"?',
    ],
  },
};
