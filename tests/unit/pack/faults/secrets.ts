import type { Fault } from './fault.ts';

const remedy = 'Reference a secret by name, and revoke this one if it was ever real.';
const entry = 'questions/running/keep-ovens-warm.mdx';

/** Secrets in each kind of file, put together here, so that no scanner takes this file for a leak; all kinds are in text/find-secrets.test.ts. */
export const faults: Record<string, Fault> = {
  'secret-in-body': {
    changes: [{ file: entry, replace: 'Stone is slow to heat.', by: `Log in with pass${'word: hunter2'}` }],
    report: [`${entry}:38: this looks like a password in clear text. ${remedy}`],
  },
  'secret-in-front-matter': {
    changes: [{ file: entry, replace: 'oneLine: Bake on stone', by: `oneLine: Bake with gl${'pat-aB3dE5fG7hJ9kL2mN4pQ'} on stone` }],
    report: [`${entry}:9: this looks like a GitLab token. ${remedy}`],
  },
  'secret-behind-a-comment-for-scanners': {
    changes: [{ file: entry, replace: 'Stone is slow to heat.', by: `\`secretlint-disable\` \`sk_${'live_aB3dE5fG7hJ9kL2mN4pQ'}\`` }],
    report: [`${entry}:38: this looks like a Stripe key. ${remedy}`],
  },
  'card-number': {
    changes: [{ file: entry, replace: 'Stone is slow to heat.', by: `Paid with 4539 1488 ${'0343 6467'}.` }],
    report: [`${entry}:38: this looks like a card number. ${remedy}`],
  },
  'secret-in-tools': {
    changes: [{ file: 'tools.yaml', replace: 'A bowl that kneads dough.', by: `A bowl, opened by npm${`_${'aB3'.repeat(12)}`}.` }],
    report: [`tools.yaml:13: this looks like an npm token. ${remedy}`],
  },
  'password-in-address-of-diagram': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: 'the oven fills the **shelf**.',
        by: `the oven fills the **shelf** at https://baker:${'hunter2'}@bakery.example/.`,
      },
    ],
    report: [
      'diagrams/bread-line.mmd:5 textAlternative https://…@bakery.example/: this is no complete https address. Write https://host/path without spaces and without a user name.',
      `diagrams/bread-line.mmd:6: this looks like a password in an address. ${remedy}`,
    ],
  },
  'secret-in-lab-description': {
    changes: [{ file: 'lab.yaml', replace: 'The bakery as files.', by: `The bakery as files, key AI${`za${'aB3'.repeat(12).slice(1)}`}.` }],
    report: [`lab.yaml:1: this looks like a Google key. ${remedy}`],
  },
};
