/** A folder of a tree of files: its files, then the folders inside it, each in the order of the paths. */
export interface LabFolder<T> {
  /** Its name; where a folder holds nothing but another one, both names: `templates/tests`. */
  name: string;
  files: { name: string; file: T }[];
  folders: LabFolder<T>[];
}

/** The files below a folder as a tree in which each folder is named once. */
export function toLabTree<T extends { path: string }>(files: readonly T[], folder: string): LabFolder<T> {
  return grow(
    folder,
    files.map((file) => ({ file, parts: file.path.slice(folder.length + 1).split('/') })),
  );
}

function grow<T>(name: string, below: readonly { file: T; parts: string[] }[]): LabFolder<T> {
  const folders = new Map<string, { file: T; parts: string[] }[]>();
  for (const { file, parts } of below) {
    if (parts.length > 1) folders.set(parts[0]!, [...(folders.get(parts[0]!) ?? []), { file, parts: parts.slice(1) }]);
  }
  return {
    name,
    files: below.flatMap(({ file, parts }) => (parts.length === 1 ? [{ name: parts[0]!, file }] : [])),
    folders: [...folders].map(([own, inside]) => join(grow(own, inside))),
  };
}

/** A folder with its only content, where that is one folder, as one. */
function join<T>(folder: LabFolder<T>): LabFolder<T> {
  const [only, ...more] = folder.folders;
  return only && more.length === 0 && folder.files.length === 0 ? { ...only, name: `${folder.name}/${only.name}` } : folder;
}
