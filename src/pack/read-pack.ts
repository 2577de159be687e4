import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagramFile } from '../diagrams/diagram-source.ts';
import { listFiles } from '../node/list-files.ts';
import { parseFrontMatter, parseYaml, type FrontMatterText, type YamlText } from '../text/front-matter.ts';

/** A question's file as it stands on disk, unchecked. */
export interface QuestionFile extends FrontMatterText {
  /** Path below the pack's folder, with forward slashes. */
  file: string;
  /** Last part of its address, from the file's name. */
  slug: string;
  /** Folder it stands in: the topic its author meant. */
  folder: string;
}

/** A pack as it stands on disk: parsed where possible, judged nowhere. */
export interface PackFiles {
  directory: string;
  /** Undefined where the file is missing. */
  pack: YamlText | undefined;
  topics: YamlText | undefined;
  tools: YamlText | undefined;
  questions: QuestionFile[];
  diagrams: DiagramFile[];
}

/** Reads a pack's folder; missing files are undefined or absent, nothing throws but a disk error. */
export function readPack(directory: string): PackFiles {
  const yaml = (name: string): YamlText | undefined => {
    const path = join(directory, name);
    return existsSync(path) ? parseYaml(readFileSync(path, 'utf8')) : undefined;
  };
  return {
    directory,
    pack: yaml('pack.yaml'),
    topics: yaml('topics.yaml'),
    tools: yaml('tools.yaml'),
    questions: listFiles(join(directory, 'questions'), '.mdx').map((path) => {
      const file = `questions/${path}`;
      const parts = file.split('/');
      return {
        file,
        slug: (parts.at(-1) ?? '').replace(/\.mdx$/, ''),
        folder: parts.slice(1, -1).join('/'),
        ...parseFrontMatter(readFileSync(join(directory, file), 'utf8')),
      };
    }),
    diagrams: listFiles(join(directory, 'diagrams'), '.mmd').map((path) => {
      const file = `diagrams/${path}`;
      const svgPath = join(directory, file).replace(/\.mmd$/, '.svg');
      return {
        file,
        slug: path
          .split('/')
          .at(-1)!
          .replace(/\.mmd$/, ''),
        source: readFileSync(join(directory, file), 'utf8'),
        svg: existsSync(svgPath) ? readFileSync(svgPath, 'utf8') : undefined,
      };
    }),
  };
}
