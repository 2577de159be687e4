import type { Fault } from './fault.ts';

/** Mistakes in diagrams. */
export const faults: Record<string, Fault> = {
  'diagram-node-not-in-text': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.',
        by: '  The **mixer** feeds the **oven**.',
      },
    ],
    report: ['diagrams/bread-line.mmd:5 textAlternative: it does not name "Shelf", which the picture shows. Say it in the text, in the picture\'s own words.'],
  },
  'diagram-without-acc-descr': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: `  accDescr: The mixer feeds the oven and the oven fills the shelf.
`,
        by: '',
      },
    ],
    report: [
      'diagrams/bread-line.mmd: bread-line.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.',
      'diagrams/bread-line.mmd:8 accDescr: the diagram has no accessible description. Add a line "accDescr: …" under accTitle, saying in one or two sentences what the picture tells.',
    ],
  },
  'diagram-without-acc-title': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: `  accTitle: The way of a loaf
`,
        by: '',
      },
    ],
    report: [
      'diagrams/bread-line.mmd: bread-line.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.',
      'diagrams/bread-line.mmd:8 accTitle: the diagram has no accessible title. Add a line "accTitle: …" under the diagram\'s type, naming what is drawn.',
    ],
  },
  'diagram-without-text-alternative': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: `textAlternative: |
  The **mixer** feeds the **oven**, and the oven fills the **shelf**.
`,
        by: '',
      },
    ],
    report: ['diagrams/bread-line.mmd:1 textAlternative: this key is missing. Add it with text: "textAlternative: …".'],
  },
  'mermaid-syntax-error': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  mixer[Mixer]:::service --> oven[Oven]:::gateway --> shelf[(Shelf)]:::store',
        by: '  mixer[Mixer]:::service --> oven[Oven:::gateway --> shelf[(Shelf)]:::store',
      },
    ],
    report: ['diagrams/bread-line.mmd:11: Mermaid cannot read the diagram (unexpected \'CYLINDERSTART\'). Correct the line, then run "npm run diagrams".'],
  },
  'mermaid-ends-too-early': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  mixer[Mixer]:::service --> oven[Oven]:::gateway --> shelf[(Shelf)]:::store\n',
        by: '  mixer[Mixer]:::service --> oven[Oven]:::gateway --> shelf[(Shelf)]:::store\n  subgraph\n',
      },
    ],
    report: ['diagrams/bread-line.mmd:12: Mermaid cannot read the diagram (it ends too early). Correct the line, then run "npm run diagrams".'],
  },
  'svg-out-of-date': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  mixer[Mixer]:::service --> oven[Oven]:::gateway --> shelf[(Shelf)]:::store',
        by: '  mixer[Mixer]:::service --> oven[Oven]:::gateway --> shelf[(Shelves)]:::store',
      },
    ],
    report: ['diagrams/bread-line.mmd: bread-line.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.'],
  },
};
