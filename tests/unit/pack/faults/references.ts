import type { Fault } from './fault.ts';

/** Mistakes in what entries say of each other, of topics and of tools. */
export const faults: Record<string, Fault> = {
  'duplicate-core': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'core: 1', by: 'core: 2' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:8 core: "2" is already that of questions/delivery/shelf-life.mdx. Give each core question a number of its own.',
    ],
  },
  'duplicate-id': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'id: running-01', by: 'id: delivery-02' }],
    report: [
      'questions/delivery/shelf-life.mdx:12 followUps: the follow-up "running-01" does not exist. Use one of: delivery-01, delivery-02.',
      'questions/running/keep-ovens-warm.mdx:2 id: "delivery-02" is already that of questions/delivery/sliced-or-whole.mdx. Give it an id of its own; ids are permanent and never reused.',
      'questions/running/keep-ovens-warm.mdx:12 followUps: the question follows itself. Name the question an interviewer asks after it.',
    ],
  },
  'file-in-wrong-folder': {
    changes: [{ file: 'questions/delivery/shelf-life.mdx', replace: 'topic: delivery', by: 'topic: running' }],
    report: ['questions/delivery/shelf-life.mdx:4 topic: the file is in questions/delivery. Move it to questions/running.'],
  },
  'follows-itself': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'followUps: [delivery-01, delivery-02]', by: 'followUps: [running-01]' }],
    report: ['questions/running/keep-ovens-warm.mdx:12 followUps: the question follows itself. Name the question an interviewer asks after it.'],
  },
  'same-file-name': {
    changes: [
      {
        file: 'questions/running/shelf-life.mdx',
        write: `---
id: running-02
question: How long does bread stay fresh?
topic: running
kind: concept
level: foundation
asked: often
oneLine: Bake on stone and keep the door shut.
short: >-
  The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the.
followUps: [running-01]
tools: [oven]
versions:
  oven: ">= 2"
sources:
  - title: Deck Oven manual
    url: https://bakery.example/oven
reviewed: 2026-11-01
---

## Full answer

The dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes on hot stone until the crust sings and the crumb is setThe dough rests first and then it bakes.

## Common mistakes

- Opening the door early lets the steam out.

## How it is scored

- **Weak:** warm.
- **Good:** hot.
- **Excellent:** steam.
`,
      },
    ],
    report: [
      'questions/running/shelf-life.mdx file name: "shelf-life" is already that of questions/delivery/shelf-life.mdx. Rename one of the files: the name is the address.',
    ],
  },
  'unknown-follow-up': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'followUps: [delivery-01, delivery-02]', by: 'followUps: [delivery-1, delivery-02]' }],
    report: ['questions/running/keep-ovens-warm.mdx:12 followUps: the follow-up "delivery-1" does not exist. Did you mean "delivery-01"?'],
  },
  'unknown-tool': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'tools: [oven]', by: 'tools: [ovn]' }],
    report: ['questions/running/keep-ovens-warm.mdx:13 tools: the tool "ovn" does not exist. Did you mean "oven"?'],
  },
  'unknown-tool-in-versions': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: '  oven: ">= 2"', by: '  furnace: ">= 2"' }],
    report: ['questions/running/keep-ovens-warm.mdx:15 versions: the tool "furnace" does not exist. Use one of: oven, mixer.'],
  },
  'unknown-topic': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'topic: running', by: 'topic: runing' }],
    report: ['questions/running/keep-ovens-warm.mdx:4 topic: the topic "runing" does not exist. Did you mean "running"?'],
  },
  'unknown-diagram': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: '<Diagram id="bread-line" />', by: '<Diagram id="bred-line" />' }],
    report: ['questions/running/keep-ovens-warm.mdx:30 <Diagram>: the diagram "bred-line" does not exist. Did you mean "bread-line"?'],
  },
};
