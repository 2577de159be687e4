import type { Fault } from './fault.ts';

/** Mistakes in pack.yaml, topics.yaml and tools.yaml. */
export const faults: Record<string, Fault> = {
  'alias-of-two-tools': {
    changes: [{ file: 'tools.yaml', replace: '  aliases: [kneader]', by: '  aliases: [hearth]' }],
    report: ['tools.yaml:9 mixer: "hearth" already names oven. Let a name belong to one tool only.'],
  },
  'topic-with-the-key-of-a-sheet': {
    changes: [{ file: 'topics.yaml', replace: '- key: delivery', by: '- key: cards-all\n  name: Cards\n  summary: S.\n  about: A.\n- key: delivery' }],
    report: ['topics.yaml:1 cards-all: /sheets/cards-all/ is a sheet of every pack. Give the topic another key.'],
  },
  'theme-with-the-name-of-a-topic': {
    changes: [{ file: 'topics.yaml', replace: '  name: Delivery', by: '  name: Delivery\n  theme: Running' }],
    report: ['topics.yaml:1 delivery theme: /sheets/running/ is another sheet. Give the theme another name.'],
  },
  'theme-that-makes-no-address': {
    changes: [{ file: 'topics.yaml', replace: '  name: Delivery', by: '  name: Delivery\n  theme: Bread & rolls' }],
    report: ['topics.yaml:1 delivery theme: "Bread & rolls" makes no address for its sheet. Use letters a to z, digits and single spaces.'],
  },
  'pack-without-title': {
    changes: [
      {
        file: 'pack.yaml',
        replace: `title: A small pack
`,
        by: '',
      },
    ],
    report: ['pack.yaml:1 title: this key is missing. Add it with text: "title: …".'],
  },
};
