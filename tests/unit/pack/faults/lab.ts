import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** Mistakes in the lab and in excerpts of it. */
export const faults: Record<string, Fault> = {
  'excerpt-of-empty-region': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '<Excerpt file="ovens/deck.yaml" region="heat" />',
        by: '<Excerpt file="ovens/deck.yaml" region="empty" />',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:34 <Excerpt>: ovens/deck.yaml: the excerpt is empty. Move the markers around the lines to show.'],
  },
  'excerpt-of-long-region': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '<Excerpt file="ovens/deck.yaml" region="heat" />',
        by: '<Excerpt file="ovens/deck.yaml" region="long" />',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:34 <Excerpt>: ovens/deck.yaml: the excerpt has 41 lines. Keep it to 40: mark the lines the answer speaks of.',
    ],
  },
  'excerpt-of-missing-file': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '<Excerpt file="ovens/deck.yaml" region="heat" />',
        by: '<Excerpt file="ovens/dek.yaml" region="heat" />',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:34 <Excerpt>: the lab has no file "ovens/dek.yaml". Did you mean "ovens/deck.yaml"?'],
  },
  'excerpt-of-missing-region': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '<Excerpt file="ovens/deck.yaml" region="heat" />',
        by: '<Excerpt file="ovens/deck.yaml" region="haet" />',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:34 <Excerpt>: ovens/deck.yaml: the file has no region "haet". Use one of: heat, empty, long.'],
  },
  'excerpt-without-place': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: '<Excerpt file="ovens/deck.yaml" region="heat" />', by: '<Excerpt file="ovens/deck.yaml" />' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:34 <Excerpt>: ovens/deck.yaml: it does not say which part of the file. Add region="…", or from="…" and to="…".',
    ],
  },
  'lab-area-unknown': {
    changes: [
      {
        file: 'lab/mixers/one.yaml',
        write: `speed: 1
`,
      },
    ],
    report: [
      'lab.yaml areas: lab/mixers has no entry. Add its path, name and what it is for.',
      'lab/mixers/one.yaml: it was never checked. Run "npm run check:lab" and commit lab.checked.json.',
      'lab/mixers/one.yaml:1: nothing says what the file is for. Open it with a comment of one to three lines, or name it under "files" in lab.yaml.',
    ],
  },
  'lab-description-incomplete': {
    changes: [
      {
        file: 'lab.yaml',
        replace: `    about: How hot they are.
`,
        by: '',
      },
    ],
    report: ['lab.yaml:3 areas.0.about: this key is missing. Add it with text: "about: …".'],
  },
  'lab-file-changed': {
    changes: [{ file: 'lab/ovens/deck.yaml', replace: '    celsius: 240', by: '    celsius: 250' }],
    report: ['lab/ovens/deck.yaml: it changed since it was checked. Run "npm run check:lab" and commit lab.checked.json.'],
  },
  'lab-file-unchecked': {
    changes: [
      {
        file: 'lab/ovens/new.yaml',
        write: `# A new oven.
name: new
`,
      },
    ],
    report: ['lab/ovens/new.yaml: it was never checked. Run "npm run check:lab" and commit lab.checked.json.'],
  },
  'lab-file-with-secret': {
    changes: [
      {
        file: 'lab/ovens/deck.yaml',
        replace: '    celsius: 240',
        by: `    celsius: 240
    key: AKIAIOSFODNN7EXAMPLE`,
      },
    ],
    report: [
      'lab/ovens/deck.yaml: it changed since it was checked. Run "npm run check:lab" and commit lab.checked.json.',
      'lab/ovens/deck.yaml:6: this looks like an AWS access key id. Reference a secret by name, and revoke this one if it was ever real.',
    ],
  },
  'link-into-a-lab-that-is-not-there': {
    changes: [
      { does: 'removes the lab', with: (pack) => ['lab', 'lab.yaml', 'lab.checked.json'].forEach((name) => rmSync(join(pack, name), { recursive: true })) },
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: '<Excerpt file="ovens/deck.yaml" region="heat" />',
        by: 'See [the deck](/lab/ovens/deck.yaml/).',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:34 /lab/ovens/deck.yaml/: this site has no page at "/lab/ovens/deck.yaml/". Link a page that exists, with a slash at its end.',
    ],
  },
};
