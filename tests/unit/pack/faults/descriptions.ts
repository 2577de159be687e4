import type { Fault } from './fault.ts';

/** Mistakes in pack.yaml, topics.yaml and tools.yaml. */
export const faults: Record<string, Fault> = {
  'alias-of-two-tools': {
    changes: [{ file: 'tools.yaml', replace: '  aliases: [kneader]', by: '  aliases: [hearth]' }],
    report: ['tools.yaml:9 mixer: "hearth" already names oven. Let a name belong to one tool only.'],
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
