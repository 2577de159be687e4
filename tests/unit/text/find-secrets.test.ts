import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/text/find-secrets.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const join = (...parts: string[]): string => parts.join('');
const pick = (length: number, letters: string): string => Array.from({ length }, (_, index) => letters[(index * 7 + index * index) % letters.length]).join('');
const random = (length: number): string => pick(length, 'aB3dE5fG7hJ9kL2mN4pQ6rS8tU');
const capitals = (length: number): string => pick(length, 'ABCDEFGHJKLMNPQRSTUVWXYZ234567');
const dashes = '-'.repeat(5);
const encode = (text: string): string => Buffer.from(text).toString('base64');

const SECRETS: [name: string, text: string][] = [
  ['a password in clear text', join('oneLine: "Say `pass', 'word: hunter2`"')],
  ['a password in clear text', join('Say `pass', 'word: hunter2` to nobody')],
  ['a password in clear text', join('oneLine: "Say pass', 'word: \\\"hunter2\\\""')],
  ['a secret in clear text', join('oneLine: "Say `api', '_key: \\"', 'aB3dE5fG7hJ9kL2m', '\\"`"')],
  ['an AWS access key id', join('AK', 'IA', capitals(16))],
  // The vendor's own example is refused, too: a reader copies it, and scanners elsewhere stop at it.
  ['an AWS access key id', join('AK', 'IAIOSFODNN7EXAMPLE')],
  ['an AWS key', join('aws_secret', '_access', '_key = ', 'wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')],
  ['an AWS access key id', join('AS', 'IA', capitals(16))],
  ['an AWS key', join('aws_secret', '_access_key = ', random(40))],
  ['an AWS key', join('secretAccess', 'Key: "', random(40), '"')],
  ['an AWS session token', join('aws_session', '_token=', random(120))],
  ['a Google key', join('AI', 'za', random(35))],
  ['a Google key', join('GOC', 'SPX-', random(28))],
  ['a Stripe key', join('sk_', 'live_', random(24))],
  ['a Stripe key', join('rk_', 'test_', random(24))],
  ['a Stripe key', join('wh', 'sec_', random(32))],
  ['an npm token', join('npm', '_', random(36))],
  ['an npm token', join('//registry.example/:_auth', 'Token=', random(36))],
  ['a PyPI token', join('pypi', '-AgEIcHlwaS5vcmc', random(60))],
  ['a GitHub token', join('gh', 'p_', random(36))],
  ['a GitHub token', join('github', '_pat_', random(40))],
  ['a GitLab token', join('gl', 'pat-', random(20))],
  ['a Slack token', join('xo', 'xb-', random(12))],
  ['a Slack or Discord webhook', join('https://hooks.slack', '.com/services/T', capitals(8), '/B', capitals(8), '/', random(24))],
  ['a Vault token', join('hv', 's.', random(24))],
  ['a JSON Web Token', join('ey', 'J', random(12), '.ey', 'J', random(12), '.', random(40))],
  ['a Twilio key', join('S', 'K', pick(32, '0123456789abcdef'))],
  ['a Telegram token', join('123456789', ':AA', random(33))],
  ['an Azure storage key', join('AccountName=x;Account', 'Key=', random(86), '==;')],
  ['an Azure client secret', join(random(3), '8Q', '~', random(34))],
  ['an Azure access signature', join('?sv=2026&si', 'g=', random(43), '%3D')],
  ['a private key', join(dashes, 'BEGIN ', 'PRIVATE', ' KEY', dashes)],
  ['a private key', join(dashes, 'BEGIN RSA ', 'PRIVATE', ' KEY', dashes)],
  ['a private key', join(dashes, 'BEGIN PGP ', 'PRIVATE', ' KEY BLOCK', dashes)],
  ['a Bearer token', join('Authorization: Bea', 'rer ', random(32))],
  ['a name and password', join('Authorization: Ba', 'sic ', encode('baker:hunter2secret'))],
  ['a name and password', join('curl -u baker', ':hunter2 https://bakery.example/')],
  ['a password in an address', join('https://baker', ':hunter2@', 'bakery.example/')],
  ['a password in an address', join('postgres://app', ':s3cr3tpw@', 'db/app')],
  ['a password in an address', join('redis://', ':s3cr3tpw@', 'cache:6379')],
  ['a password in clear text', join('pass', 'word: hunter2')],
  ['a password in clear text', join('pass', 'word: "short"')],
  ['a password in clear text', join('DB_PASS', 'WORD=correcthorse')],
  ['a password in clear text', join('pass', "wd = 'correct horse battery'")],
  ['a password in clear text', join('{"pass', 'word": "Sommer24", "heat": 220}')],
  ['a secret in clear text', join('api', '_key: ', random(16))],
  ['a secret in clear text', join('Tok', 'en = "', random(12), '"')],
  ['a secret in base64', join('data: ', encode(join('pass', 'word=supersecret1')))],
  ['a card number', join('4539', '1488', '0343', '6467')],
  ['a card number', join('4539 ', '1488 ', '0343 ', '6467')],
];

describe('a secret', () => {
  test.each(SECRETS)('%s is found and named: case %#', async (name, secret) => {
    expect(await findSecrets(['# The oven.', '', secret, 'heat: 220'].join('\n'))).toEqual([{ line: 3, name }]);
  });

  test('is found where a comment tells the scanner to look away', async () => {
    const text = ['// secretlint-disable', join('sk_', 'live_', random(24)), '// secretlint-enable'].join('\n');
    expect(await findSecrets(text)).toEqual([{ line: 2, name: 'a Stripe key' }]);
  });

  test('is named beside others on its line', async () => {
    const [vault, slack] = [join('hv', 's.', random(24)), join('xo', 'xb-', random(12))];
    expect(await findSecrets([`${slack} ${vault}`, '', vault].join('\n'))).toEqual([
      { line: 1, name: 'a Slack token' },
      { line: 1, name: 'a Vault token' },
      { line: 3, name: 'a Vault token' },
    ]);
  });
});

describe('no secret', () => {
  test.each([
    `${dashes}BEGIN ${'PUBLIC'} KEY${dashes}`,
    'password: "${DATABASE_PASSWORD}"',
    'password: $DATABASE_PASSWORD',
    'password = var.db_password',
    'password: "{{ .Values.database.password }}"',
    'password: <your password>',
    'passwordKey: database-password',
    'token: "{{ .Values.token.name }}"',
    'token: ${{ secrets.GITHUB_TOKEN }}',
    'secretName: oven-service-database',
    'secretKeyRef: { name: oven, key: password }',
    'existingSecret: oven-2-credentials',
    'manage_master_user_password = true',
    'secret_arn: arn:aws:secretsmanager:us-east-1:111122223333:secret:oven-a1B2c3',
    'The password: it is never in the image, and a token lives one hour.',
    'Ask for a password; rotate the token: both are short-lived.',
    'postgres://app:${PASSWORD}@db/app',
    'https://user:<password>@bakery.example/',
    'git clone ssh://git@github.com/bakery/oven.git',
    'Authorization: Bearer ${TOKEN}',
    'Authorization: Bearer <token>',
    'pan=4111 1111 1111 1111 and 4242424242424242',
    'loaf 41111111-1111-4111-8111-111111111111 approved in 1795461600000 ms',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ])('%s', async (line) => {
    expect(await findSecrets(line)).toEqual([]);
  });

  test('is in this file', async () => {
    expect(await findSecrets(readFileSync(import.meta.filename, 'utf8'))).toEqual([]);
  });
});

test.each([
  ['letters', 'a.'.repeat(100_000)],
  ['commands', 'curl -u '.repeat(25_000)],
  ['addresses', '://a:'.repeat(40_000)],
  ['names', 'password'.repeat(25_000)],
])('200 kB of %s take no time that grows with their square', async (_, text) => {
  expect(await findSecrets(text)).toEqual([]);
});
