import type { YamlText } from '../text/front-matter.ts';

/** A pack's lab as it is on disk, unchecked. */
export interface LabSource {
  /** lab.yaml; undefined where it is missing or can not be read. */
  description: YamlText | undefined;
  /** The text of lab.checked.json; undefined where it is missing or can not be read. */
  record: string | undefined;
  /** Files below lab/, by path there, with the hash that the record of checks is bound to. */
  files: { path: string; text: string; hash: string }[];
  /** Paths of the pack that are there and could not be read: what depends on them is not checked. */
  unread: readonly string[];
}
