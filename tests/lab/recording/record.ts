import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packDirectory } from '../../../src/node/pack-directory.ts';
import { record } from './checker.ts';

/** The command `npm run record recorded/x.sh …`: runs scripts of the lab and writes what they print beside them. */
const scripts = process.argv.slice(2);
if (scripts.length === 0) {
  console.log('Name the scripts to record, below lab/: npm run record recorded/git-reset.sh');
  process.exitCode = 1;
}
for (const script of scripts) {
  const lab = join(packDirectory(), 'lab');
  try {
    writeFileSync(join(lab, script.replace(/\.sh$/, '.txt')), await record(lab, script));
    console.log(`${script}: recorded`);
  } catch (error) {
    console.log(`${script}: ${error instanceof Error ? error.message : String(error)}. What was recorded before stays.`);
    process.exitCode = 1;
  }
}
