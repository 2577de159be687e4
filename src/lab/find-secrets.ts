/** Shapes of credentials that must not stand in a public file, each with what to write instead. */
const SHAPES: readonly { name: string; pattern: RegExp }[] = [
  { name: 'an AWS access key id', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,})\b/ },
  { name: 'a Vault token', pattern: /\bhvs\.[A-Za-z0-9_-]{20,}/ },
  { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/ },
  { name: 'a JSON Web Token', pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/ },
  { name: 'a password in clear text', pattern: /\b(?:password|passwd|secret|api_?key|token)["']?\s*[:=]\s*["'][A-Za-z0-9+/_!@#%^*-]{12,}["']/i },
];

/** Lines, from 1, on which a secret-like string stands, with its kind. */
export function findSecrets(text: string): { line: number; name: string }[] {
  return text.split('\n').flatMap((content, index) => SHAPES.filter(({ pattern }) => pattern.test(content)).map(({ name }) => ({ line: index + 1, name })));
}
