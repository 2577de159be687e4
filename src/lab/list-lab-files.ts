import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that tools leave behind; nothing below them is a file of the lab. */
const TOOL_FOLDERS = /^(?:\.terraform|\.git|\.ansible|\.idea|\.vscode|node_modules|__pycache__)$/;
/** Files that operating systems, editors and tools leave behind: backups, locks, swap files, Terraform's state. */
const LEFTOVERS =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\.#.*|#.*#|.*~|.*\.(?:sw[a-p]|bak|orig|rej|tmp)|.*\.tfstate(?:\..*)?|\.terraform\.tfstate\.lock\.info)$/i;

/** What stands in a lab folder. */
export interface LabEntries {
  /** Paths of its files below the folder, sorted, with forward slashes. */
  files: string[];
  /** Links, sockets and pipes: neither published nor checked, since what they lead to is not in the pack. */
  strangers: string[];
}

/** The one rule for what a file of the lab is: whatever stands below the folder, without what tools and editors leave there. */
export function listLabEntries(folder: string): LabEntries {
  const entries: LabEntries = { files: [], strangers: [] };
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const here = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!TOOL_FOLDERS.test(entry.name)) visit(here);
      } else if (!LEFTOVERS.test(entry.name)) (entry.isFile() ? entries.files : entries.strangers).push(here);
    }
  };
  if (existsSync(folder)) visit('');
  return { files: entries.files.sort(), strangers: entries.strangers.sort() };
}

/** The files of a lab folder, as `listLabEntries` finds them; none where the folder is missing. */
export function listLabFiles(folder: string): string[] {
  return listLabEntries(folder).files;
}
