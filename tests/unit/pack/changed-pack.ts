import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SOUND_PACK } from '../../packs/sound-pack.ts';
import type { Change } from './faults/fault.ts';

/** What makes of the sound pack a pack of one question, which can name no other. */
export const ONE_QUESTION: readonly Change[] = [
  { does: 'removes the other questions', with: (pack) => rmSync(join(pack, 'questions/delivery'), { recursive: true }) },
  { file: 'questions/running/keep-ovens-warm.mdx', replace: 'followUps: [delivery-01, delivery-02]\n', by: '' },
  { file: 'questions/running/keep-ovens-warm.mdx', replace: ' See [how it is delivered](/questions/shelf-life/#full-answer).', by: '' },
];

/** Changes a pack's folder; throws where the text to replace does not occur exactly once, so that no fixture tests nothing. */
export function applyChanges(pack: string, changes: readonly Change[]): void {
  for (const change of changes) {
    if ('with' in change) {
      change.with(pack);
      continue;
    }
    const path = join(pack, change.file);
    if ('remove' in change) rmSync(path);
    else if ('write' in change) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, change.write);
    } else {
      const parts = readFileSync(path, 'utf8').split(change.replace);
      if (parts.length !== 2) throw new Error(`${change.file} holds the text to replace ${parts.length - 1} times, not once: ${change.replace}`);
      writeFileSync(path, parts.join(change.by));
    }
  }
}

/** Makes a changed copy of the sound pack, hands its folder over, and removes it. */
export async function withChanges<T>(changes: readonly Change[], use: (pack: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-'));
  try {
    cpSync(SOUND_PACK, folder, { recursive: true });
    applyChanges(folder, changes);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
