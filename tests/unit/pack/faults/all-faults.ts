import { faults as body } from './body.ts';
import { faults as descriptions } from './descriptions.ts';
import { faults as diagrams } from './diagrams.ts';
import { faults as encodings } from './encodings.ts';
import type { Fault } from './fault.ts';
import { faults as files } from './files.ts';
import { faults as frontMatter } from './front-matter.ts';
import { faults as lab } from './lab.ts';
import { faults as names } from './names.ts';
import { faults as references } from './references.ts';
import { faults as searchWords } from './search-words.ts';
import { faults as secrets } from './secrets.ts';
import { faults as svg } from './svg.ts';
import { faults as text } from './text.ts';
import { faults as unsafe } from './unsafe.ts';
import { faults as values } from './values.ts';
import { faults as yaml } from './yaml.ts';

/** Every mistake that has a report of its own, by name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  ...descriptions,
  ...frontMatter,
  ...body,
  ...references,
  ...diagrams,
  ...lab,
  ...files,
  ...names,
  ...encodings,
  ...yaml,
  ...values,
  ...text,
  ...unsafe,
  ...svg,
  ...secrets,
  ...searchWords,
};
