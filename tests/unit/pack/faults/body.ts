import type { Fault } from './fault.ts';

/** Mistakes in an entry's body. */
export const faults: Record<string, Fault> = {
  'missing-section': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: `## Trade-offs

Stone is slow to heat.
`,
        by: '',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:49 ## Trade-offs: this section is missing; every entry of kind design has it. Add "## Trade-offs" in its place in the order: Full answer, Show it, Diagnose, Trade-offs, In the Bread Line, Go deeper, Common mistakes, How it is scored.',
    ],
  },
  'other-heading': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: '## Trade-offs', by: '## Trade offs' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:36 ## Trade offs: no section of an entry has this name. Did you mean "Trade-offs"?',
      'questions/running/keep-ovens-warm.mdx:52 ## Trade-offs: this section is missing; every entry of kind design has it. Add "## Trade-offs" in its place in the order: Full answer, Show it, Diagnose, Trade-offs, In the Bread Line, Go deeper, Common mistakes, How it is scored.',
    ],
  },
  'section-twice': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: `Stone is slow to heat.

## Trade-offs

Stone again.`,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 ## Trade-offs: this section is there twice. Keep the order: Full answer, Show it, Diagnose, Trade-offs, In the Bread Line, Go deeper, Common mistakes, How it is scored.',
    ],
  },
  'sections-out-of-order': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: `## Trade-offs

Stone is slow to heat.
`,
        by: '',
      },
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '- **Excellent:** steam.',
        by: `- **Excellent:** steam.

## Trade-offs

Stone is slow to heat.`,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:51 ## Trade-offs: this section comes after "How it is scored". Keep the order: Full answer, Show it, Diagnose, Trade-offs, In the Bread Line, Go deeper, Common mistakes, How it is scored.',
    ],
  },
  'text-before-heading': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: `reviewed: 2026-11-01
---`,
        by: `reviewed: 2026-11-01
---

Well.`,
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:21: there is text before the first heading. Move it under "## Full answer".'],
  },
  'third-level-heading': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '## Trade-offs',
        by: `## Trade-offs

### Heat`,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 ### Heat: only second-level headings structure an entry. Open the paragraph with its claim in bold instead.',
    ],
  },
  'full-answer-too-short': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace:
          'The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes.',
        by: 'It bakes.',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:22 ## Full answer: it has 2 words. Write 150 to 400: two to four minutes aloud.'],
  },
  'long-code-block': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: `Stone is slow to heat.

\`\`\`
a
b
c
d
\`\`\``,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: the text has a code block of 4 lines. Keep it to 3 lines, excerpt a file that a tool has checked, or say above it in italics what it is: *Before.*, *After.*, *Typical of …*.',
    ],
  },
  'long-captioned-code-block': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: `Stone is slow to heat.

*Typical of a deck oven.*

\`\`\`
${'a\n'.repeat(13)}\`\`\``,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:42: the text has a code block of 13 lines. Keep it to 12 lines, or excerpt a file that a tool has checked.',
    ],
  },
  'recorded-output-in-the-text': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: `Stone is slow to heat.

*Recorded with a deck oven.*

\`\`\`
240
\`\`\``,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:42: recorded output is pasted into the text. Excerpt the file of the lab that a script writes, so that it is checked again.',
    ],
  },
  'table-without-head': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: `| | Stone |
|---|---|
| Heat | slow |`,
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: a cell in the head of this table is empty. Name what the column holds: a listener hears the head with each cell.',
    ],
  },
  'unknown-component': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: '<Diagram id="bread-line" />', by: '<Diagramm id="bread-line" />' }],
    report: ['questions/running/keep-ovens-warm.mdx:30 <Diagramm>: this component is not known. Did you mean "Diagram"?'],
  },
  'dead-link': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'We bake it at night. See [how it is delivered](/questions/shelf-life/#full-answer).',
        by: 'We bake it at night. See [how it is delivered](/questions/shelf-live/).',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:42 /questions/shelf-live/: this site has no page at "/questions/shelf-live/". Did you mean "/questions/shelf-life/"?',
    ],
  },
  'dead-fragment': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'We bake it at night. See [how it is delivered](/questions/shelf-life/#full-answer).',
        by: 'We bake it at night. See [how it is delivered](/questions/shelf-life/#trade-offs).',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:42 /questions/shelf-life/#trade-offs: /questions/shelf-life/ has no section "#trade-offs". Use one of: #full-answer, #common-mistakes, #how-it-is-scored, #say-first, #short-answer, #asked-next, #tools, #sources.',
    ],
  },
  'insecure-link': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'We bake it at night. See [how it is delivered](/questions/shelf-life/#full-answer).',
        by: 'We bake it at night. See [how it is delivered](http://bakery.example/).',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:42 http://bakery.example/: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
};
