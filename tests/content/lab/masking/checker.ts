/**
 * Reads the masking of a Logstash pipeline (`gsub`, the allow list of fields, the test of correlation ids) out of logstash.conf and
 * runs its expressions, as JavaScript, over the lines of a file of samples. Logstash itself does not run.
 * A pass proves that these card numbers are masked and these lines, fields and ids left alone, in so far as Ruby's expressions mean the
 * same in JavaScript (others are refused). That Logstash loads the file, or applies them in this order, it does not prove.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { eachFile, type Checker } from '../../../lab/checker.ts';
import { messageOf } from '../../../lab/narrow.ts';

interface Samples {
  config: string;
  masked: { line: string; becomes: string }[];
  untouched: string[];
  correlation_ids: { accepted: string[]; rejected: string[] };
  kept_fields: string[];
  dropped_fields: string[];
  /** Values of the short fields: what must stay, and what must make Logstash drop the field. Optional, as is the rule. */
  kept_values?: string[];
  dropped_values?: string[];
}

interface Masking {
  /** For each field the replacements in their order. */
  gsub: Map<string, [RegExp, string][]>;
  correlationId: RegExp;
  allowList: RegExp[];
  /** For each short field the expressions whose match drops it. */
  droppedValues: Map<string, RegExp[]>;
}

/** A Ruby expression for JavaScript. What differs between the two and is used here: the anchors. Others are refused. */
function fromRuby(source: string): RegExp {
  const unsupported = /\(\?[imx-]+[:)]|\(\?>|[*+?}]\+|\\[hHRGKpPZ]|\[\[:/.exec(source);
  if (unsupported) throw new Error(`${unsupported[0]} in /${source}/ means something else in JavaScript: not checked`);
  // In Ruby ^ and $ match at every line, \A and \z only at the ends of the text.
  const lines = /(^|[^\\[])[\^$]/.test(source);
  return new RegExp(source.replace(/\\A/g, '(?<![^])').replace(/\\z/g, '(?![^])'), lines ? 'gm' : 'g');
}

function strings(block: string): string[] {
  return [...block.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
}

function readMasking(text: string): Masking {
  const code = text.replace(/^\s*#.*$/gm, '');
  const block = (pattern: RegExp, what: string): string => {
    const found = pattern.exec(code)?.[1];
    if (found === undefined) throw new Error(`${what} was not found`);
    return found;
  };
  const parts = strings(block(/gsub => \[\n([^]*?)\n\s*\]/, 'gsub'));
  if (parts.length === 0 || parts.length % 3 !== 0) throw new Error('gsub is not a list of field, expression, replacement');
  const gsub: Masking['gsub'] = new Map();
  for (let at = 0; at < parts.length; at += 3) {
    const field = parts[at]!;
    gsub.set(field, [...(gsub.get(field) ?? []), [fromRuby(parts[at + 1]!), parts[at + 2]!]]);
  }
  const values = strings(/blacklist_values => \[\n([^]*?)\n\s*\]/.exec(code)?.[1] ?? '');
  if (values.length % 2 !== 0) throw new Error('blacklist_values is not a list of field and expression');
  const droppedValues: Masking['droppedValues'] = new Map();
  for (let at = 0; at < values.length; at += 2) {
    droppedValues.set(values[at]!, [...(droppedValues.get(values[at]!) ?? []), fromRuby(values[at + 1]!)]);
  }
  return {
    gsub,
    droppedValues,
    correlationId: fromRuby(block(/\[correlation_id\] !~ \/(.*?)\/ \{/, 'the test of correlation_id')),
    allowList: strings(block(/whitelist_names => \[\n([^]*?)\n\s*\]/, 'whitelist_names')).map(fromRuby),
  };
}

/** The fields that the services and the agent write. */
const ALLOWED = [
  '@timestamp', 'level', 'logger', 'message', 'stack_trace', 'channel', 'action', 'result', 'service', 'version', 'correlation_id',
  'kubernetes', 'tags',
];

const matches = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;

function problemsOf(samples: Samples, masking: Masking): string[] {
  const problems: string[] = [];
  for (const field of ['message', 'stack_trace']) {
    const rules = masking.gsub.get(field) ?? [];
    const mask = (line: string): string => rules.reduce((text, [from, to]) => text.replace(from, () => to), line);
    const lines = [...samples.masked, ...samples.untouched.map((line) => ({ line, becomes: line }))];
    for (const { line, becomes } of lines) {
      const got = mask(line);
      if (got !== becomes) problems.push(`${field}: ${JSON.stringify(line)} becomes ${JSON.stringify(got)}`);
    }
  }
  const allowed = (field: string): boolean => masking.allowList.some((expression) => matches(expression, field));
  for (const id of samples.correlation_ids.accepted) {
    if (!matches(masking.correlationId, id)) problems.push(`correlation id ${JSON.stringify(id)} is not kept`);
  }
  for (const id of samples.correlation_ids.rejected) {
    if (matches(masking.correlationId, id)) problems.push(`correlation id ${JSON.stringify(id)} passes unmasked`);
  }
  if (samples.dropped_values) {
    // These are masked, have a shape of their own or come from the agent; every other field on the list must be short.
    const long = ['@timestamp', 'message', 'stack_trace', 'correlation_id', 'kubernetes'];
    const short = ALLOWED.filter((field) => allowed(field) && !long.includes(field));
    for (const field of short) {
      const drops = (value: string): boolean => (masking.droppedValues.get(field) ?? []).some((rule) => matches(rule, value));
      for (const value of samples.dropped_values.filter((value) => !drops(value))) {
        problems.push(`${field}: the value ${JSON.stringify(value)} passes`);
      }
      for (const value of (samples.kept_values ?? []).filter(drops)) {
        problems.push(`${field}: the value ${JSON.stringify(value)} drops the field`);
      }
    }
  }
  problems.push(...samples.kept_fields.filter((field) => !allowed(field)).map((field) => `the field ${field} is dropped`));
  problems.push(...samples.dropped_fields.filter(allowed).map((field) => `the field ${field} passes`));
  return problems;
}

async function checkFile(path: string): Promise<string[]> {
  try {
    const samples = parse(await readFile(path, 'utf8')) as Samples | null;
    if (!samples?.config || !samples.masked?.length) return ['not a file of samples: it names no `config` or masks nothing'];
    return problemsOf(samples, readMasking(await readFile(join(dirname(path), samples.config), 'utf8')));
  } catch (error) {
    return [messageOf(error)];
  }
}

/** Files of samples, each with the Logstash pipeline that its `config` names. */
export const checker: Checker = {
  name: 'masking',
  proves:
    'Our own check: read as JavaScript, the expressions of logstash.conf mask these card numbers and leave these lines, ' +
    'fields, values and correlation ids alone. That Logstash loads the file, or applies them in this order, it does not prove.',
  broughtBy: 'this project',
  version: async () => `masking with node ${process.versions.node}`,
  check: (lab, files) => eachFile(files, (file) => checkFile(join(lab, file))),
};
