import { hashDiagram } from '../../../../src/diagrams/diagram-source.ts';
import type { Change, Fault } from './fault.ts';

const NARROW = 'flowchart TB\n  mixer[Mixer] --> oven[Oven]\n';
const FIX = 'Run "npm run diagrams -- --all" and commit the drawing that it makes.';

/** A form for narrow screens and its drawing. */
function narrowForm({ source = NARROW, width = 100, label = 'Mixer', marker = 'bread-line-narrow-arrow' } = {}): Change[] {
  const hash = hashDiagram(source.replace(/^---[^]*?---\n/, ''));
  const svg = `<svg data-source="${hash}" xmlns="http://www.w3.org/2000/svg" width="${width}" height="9" viewBox="0 0 9 9"><defs><marker id="${marker}"/></defs><text class="d-label">${label}</text></svg>\n`;
  return [
    { file: 'diagrams/bread-line.narrow.mmd', write: source },
    { file: 'diagrams/bread-line.narrow.svg', write: svg },
  ];
}

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
  'narrow-form-too-wide': {
    changes: narrowForm({ width: 364 }),
    report: [
      'diagrams/bread-line.narrow.mmd: the drawing is 364 pixels wide, and a narrow screen shows 340. Put fewer nodes side by side, or shorten their names, and run "npm run diagrams".',
    ],
  },
  'narrow-form-not-drawn': {
    changes: narrowForm().slice(0, 1),
    report: ['diagrams/bread-line.narrow.mmd: bread-line.narrow.svg is missing beside it. Run "npm run diagrams" and commit the drawing.'],
  },
  'narrow-form-of-another-source': {
    changes: [...narrowForm().slice(1), { file: 'diagrams/bread-line.narrow.mmd', write: NARROW.replace('Oven', 'Big oven') }],
    report: [
      'diagrams/bread-line.narrow.mmd: bread-line.narrow.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.',
    ],
  },
  'narrow-form-with-syntax-error': {
    changes: [{ file: 'diagrams/bread-line.narrow.mmd', write: 'flowchart TB\n  mixer[Mixer]:::service --> oven[Oven:::gateway --> shelf[(Shelf)]\n' }],
    report: [
      'diagrams/bread-line.narrow.mmd:2: Mermaid cannot read the diagram (unexpected \'CYLINDERSTART\'). Correct the line, then run "npm run diagrams".',
    ],
  },
  'narrow-form-with-front-matter': {
    changes: narrowForm({ source: `---\ntitle: Bread\n---\n${NARROW}` }),
    report: ['diagrams/bread-line.narrow.mmd:1: a form for narrow screens has no front matter. Remove it: that of bread-line.mmd is for both forms.'],
  },
  'narrow-form-with-acc-title': {
    changes: narrowForm({ source: NARROW.replace('\n', '\n  accTitle: Bread\n') }),
    report: [
      'diagrams/bread-line.narrow.mmd:2 accTitle: a form for narrow screens has no accessible text of its own. Remove it: that of bread-line.mmd is for both forms.',
    ],
  },
  'narrow-form-names-what-no-text-says': {
    changes: narrowForm({ label: '2 · Cellar' }),
    report: [
      'diagrams/bread-line.mmd:5 textAlternative: it does not name "Cellar", which the picture for narrow screens shows. Say it in the text, in the picture\'s own words.',
    ],
  },
  'narrow-form-with-id-of-the-wide-one': {
    changes: narrowForm({ marker: 'bread-line-arrow' }),
    report: [`diagrams/bread-line.narrow.svg: the drawing holds a name other than "bread-line-narrow-arrow" in "id" of <marker>. ${FIX}`],
  },
  'narrow-form-alone': {
    changes: [{ file: 'diagrams/cake-line.narrow.mmd', write: NARROW }],
    report: [
      'diagrams/cake-line.narrow.mmd: this form for narrow screens has no diagram cake-line.mmd beside it. Add the diagram, or remove this file and its drawing.',
    ],
  },
  'narrow-drawing-alone': {
    changes: narrowForm().slice(1),
    report: ['diagrams/bread-line.narrow.svg: this drawing has no source bread-line.narrow.mmd beside it. Add the source, or remove the drawing.'],
  },
};
