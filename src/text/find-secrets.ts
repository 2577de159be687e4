import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { isPlaceholder, PASSWORD_RULE, SECRET_RULES, TOKEN_RULE, type SecretRule } from './secret-rules.ts';

/** A string that looks like a secret: where, and of which kind; the string itself is in no report. */
export interface FoundSecret {
  line: number;
  name: string;
}

/** Secretlint's rules, without the one by which a comment in the text switches the others off. */
const config = {
  rules: rules.filter((rule) => !rule.meta.id.endsWith('-filter-comments')).map((rule) => ({ id: rule.meta.id, rule, options: {} })),
};

/** Secretlint's kinds under the names of our own rules, so that a string both know is reported once. */
const KINDS: Readonly<Record<string, string>> = {
  IncomingWebhook: 'a Slack or Discord webhook',
  aws: 'an AWS key',
  gcp: 'a Google key',
  privatekey: 'a private key',
  npm: 'an npm token',
  basicauth: 'a password in an address',
  'database-connection-string': 'a password in an address',
  slack: 'a Slack token',
  stripe: 'a Stripe key',
  github: 'a GitHub token',
  gitlab: 'a GitLab token',
  'hashicorp-vault': 'a Vault token',
};

/** Finds what looks like a secret, by secretlint's rules and by ours for the kinds it does not know; in order of lines, each kind once a line. */
export async function findSecrets(text: string): Promise<FoundSecret[]> {
  const lineAt = countLines(text);
  const found = [...findByRules(text, SECRET_RULES), ...(await findByLibrary(text)), ...findEncoded(text)];
  const lines = new Set(found.map(({ index }) => lineAt(index)));
  // The two rules of names add only lines on which no other knew the kind.
  for (const rule of [PASSWORD_RULE, TOKEN_RULE]) {
    for (const match of findByRules(text, [rule])) {
      if (lines.has(lineAt(match.index))) continue;
      lines.add(lineAt(match.index));
      found.push(match);
    }
  }
  const unique = new Map(found.map(({ index, name }) => [`${lineAt(index)} ${name}`, { line: lineAt(index), name }]));
  return [...unique.values()].sort((a, b) => a.line - b.line || (a.name < b.name ? -1 : 1));
}

interface Match {
  index: number;
  name: string;
}

function findByRules(text: string, rules: readonly SecretRule[]): Match[] {
  return rules.flatMap(({ name, pattern, accepts }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const secret = match.groups?.['secret'] ?? match.groups?.['double'] ?? match.groups?.['single'] ?? '';
      return isPlaceholder(secret) || accepts?.(secret) === false ? [] : [{ index: match.index, name }];
    }),
  );
}

async function findByLibrary(text: string): Promise<Match[]> {
  const source = { filePath: 'text', content: text, ext: '.txt', contentType: 'text' as const };
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
  return messages
    .filter(({ range }) => !isPlaceholder(text.slice(range[0], range[1])) && !/:\/\/[^@\s]*:(?:\$|\{\{|<|%|\*{3})/.test(text.slice(range[0], range[1])))
    .map(({ range, ruleId, messageId }) => ({
      index: range[0],
      name: KINDS[messageId] ?? KINDS[ruleId.replace('@secretlint/secretlint-rule-', '')] ?? `a secret (${messageId})`,
    }));
}

/** Secrets that only base64 hides. */
function findEncoded(text: string): Match[] {
  return [...text.matchAll(/(?<![\w+/=-])[A-Za-z0-9+/]{16,}={0,2}(?![\w+/=])/g)].flatMap((match) => {
    const decoded = Buffer.from(match[0], 'base64').toString('latin1');
    if (!/^[\t\n\r\x20-\x7e]+$/.test(decoded)) return [];
    return findByRules(decoded, [...SECRET_RULES, PASSWORD_RULE]).length > 0 ? [{ index: match.index, name: 'a secret in base64' }] : [];
  });
}

function countLines(text: string): (index: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (index) => starts.findLastIndex((start) => start <= index) + 1;
}
