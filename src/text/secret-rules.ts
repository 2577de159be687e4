/** A kind of secret that secretlint's recommended rules do not know; the group `secret` of a pattern is the part that must not be public. */
export interface SecretRule {
  /** As a report says it: "this looks like …". */
  name: string;
  pattern: RegExp;
  /** Says no to a match that is none. */
  accepts?: (secret: string) => boolean;
}

/** Kinds with a shape of their own. */
export const SECRET_RULES: readonly SecretRule[] = [
  { name: 'an AWS access key id', pattern: /\b(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\b/g },
  { name: 'an AWS key', pattern: /secret[_-]?access[_-]?key["']?\s*[:=]\s*["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi },
  { name: 'an AWS session token', pattern: /session[_-]?token["']?\s*[:=]\s*["']?(?<secret>[A-Za-z0-9+/=]{100,})/gi },
  { name: 'a private key', pattern: /(?<secret>-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----)/g },
  { name: 'a GitHub token', pattern: /\b(?<secret>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})\b/g },
  { name: 'a GitLab token', pattern: /\b(?<secret>gl(?:pat|dt|rt|ptt|ft|soat|cbt|agent|imt)-[A-Za-z0-9_-]{20,})/g },
  { name: 'a Vault token', pattern: /\b(?<secret>hv[sbr]\.[A-Za-z0-9_-]{20,}|s\.[A-Za-z0-9]{24}\b)/g, accepts: mixed },
  { name: 'a Slack token', pattern: /\b(?<secret>xox[a-z]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{20,})/g },
  {
    name: 'a Slack or Discord webhook',
    pattern: /(?<secret>https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks)\/[\w/-]{20,})/g,
  },
  { name: 'a JSON Web Token', pattern: /\b(?<secret>eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})/g },
  { name: 'a Google key', pattern: /\b(?<secret>AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28}|ya29\.[A-Za-z0-9_-]{40,})/g },
  { name: 'a Stripe key', pattern: /\b(?<secret>(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/=]{24,})/g },
  { name: 'an npm token', pattern: /\b(?<secret>npm_[A-Za-z0-9]{36})\b/g },
  { name: 'an npm token', pattern: /:_(?:authToken|auth|password)\s*=\s*(?<secret>[^\s$]{16,})/g },
  { name: 'a PyPI token', pattern: /\b(?<secret>pypi-AgE[A-Za-z0-9_-]{50,})/g },
  { name: 'a Twilio key', pattern: /\b(?<secret>SK[0-9a-f]{32})\b/g },
  { name: 'a Telegram token', pattern: /\b(?<secret>\d{8,10}:AA[A-Za-z0-9_-]{33})\b/g },
  { name: 'an Azure storage key', pattern: /\b(?:AccountKey|SharedAccessKey)\s*=\s*(?<secret>[A-Za-z0-9+/]{40,}={0,2})/g },
  { name: 'an Azure client secret', pattern: /(?<![\w~.-])(?<secret>[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34})(?![\w~.-])/g },
  { name: 'an Azure access signature', pattern: /[?&]sig=(?<secret>[A-Za-z0-9%+/]{40,}(?:%3D|=){0,2})/g },
  { name: 'a Bearer token', pattern: /\bBearer\s+(?<secret>[A-Za-z0-9._~+/-]{16,}=*)/gi, accepts: mixed },
  {
    name: 'a name and password',
    pattern: /\bBasic\s+(?<secret>[A-Za-z0-9+/]{8,}={0,2})/g,
    accepts: (secret) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(decode(secret)),
  },
  { name: 'a password in an address', pattern: /[a-z]:\/\/[^\s/:@"'`<>]{0,200}:(?<secret>[^\s/@"'`<>]{3,200})@[\w[]/gi },
  { name: 'a name and password', pattern: /\bcurl\b[^\n]{0,300}?\s(?:-u|--user)[ =]?["']?[\w.@-]+:(?<secret>[^\s"']{4,})/g },
  {
    name: 'a card number',
    pattern: /(?<![\w.])(?<secret>\d{14,19}|\d{4}(?<gap>[ -])\d{4}\k<gap>\d{4}\k<gap>\d{1,7}|\d{4}(?<space>[ -])\d{6}\k<space>\d{4,5})(?![\w.]?\d)/g,
    accepts: isCardNumber,
  },
];

/** Assignments to a name that says password: what is assigned is one whether it is short, long, quoted or not. */
export const PASSWORD_RULE: SecretRule = {
  name: 'a password in clear text',
  pattern:
    /(?:password|passwd|passphrase|pwd|(?<![a-z])pass)\\?["'`]?[ \t]{0,20}(?:=>|:=|[:=])[ \t]{0,20}(?:"(?<double>[^"\n]{4,})"|'(?<single>[^'\n]{4,})'|\\?"?(?<secret>(?:[^\s"'`,;(){}[\]<>\\]|\\(?!["'`]|$)){4,}))(?=`|(?:\\?["'`]){0,3}[ \t]{0,20}(?:[,;)}\]]|\\?$|#|\/\/|&&|\|))/gim,
  accepts: (secret) =>
    !isReference(secret) &&
    (mixed(secret) ||
      !/(?:^|[-_])(?:pass(?:word|wd|phrase)?|secret|key|name|file|path|ref|arn|id|env|hash|token|value|none|null|true|false|yes|no|required|optional|string|prompt|changed?|rotated?|auth)(?:$|[-_])/i.test(
        secret,
      )),
};

/** Assignments to a name that says secret, token or key: only what mixes letters and digits as no name does. */
export const TOKEN_RULE: SecretRule = {
  name: 'a secret in clear text',
  pattern:
    /(?<!:)(?:secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)\\?["'`]?[ \t]{0,20}(?:=>|:=|[:=])[ \t]{0,20}(?:\\?["'`])?(?<secret>[A-Za-z0-9+/_!@#%^*.~=-]{8,})(?=`|(?:\\?["'`]){0,3}[ \t]{0,20}(?:[,;)}\]]|\\?$|#|\/\/|&&|\|))/gim,
  accepts: (secret) => !isReference(secret) && mixed(secret) && !/^[a-z]+(?:[-_/.][a-z0-9]+)+$/.test(secret) && !/^[a-z]+:/i.test(secret),
};

/** Numbers that companies that handle cards publish for tests, and which therefore belong to nobody. */
const TEST_CARDS = new Set(
  (
    '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4000000000000077 4000000000009995 4000002500003155 4007000000027 4005519200000004 ' +
    '4917610000000000 4988438843884305 4166676667666746 4646464646464644 4444333322221111 5555555555554444 5105105105105100 5200828282828210 5454545454545454 2223003122003222 ' +
    '2222405343248877 2222990905257051 2223000048410010 5555341244441115 5577000055770004 378282246310005 371449635398431 378734493671000 370000000000002 6011111111111117 6011000990139424 ' +
    '6011981111111113 6011601160116611 3056930009020004 30569309025904 38520000023237 36227206271667 3530111333300000 3566002020360505 6200000000000005 6205500000000000004'
  ).split(' '),
);

function isCardNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '');
  const brand =
    /^(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11,13}|6(?:011|5\d\d|4[4-9]\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;
  if (TEST_CARDS.has(digits) || !brand.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** True where a value takes the place of a secret that is not there: a variable, a template, a word such as "redacted". */
export function isPlaceholder(secret: string): boolean {
  return (
    /^(?:\\?\$|<|\{\{|\[|%[\w{(]|\*{3}|x{3}|\.{3})/i.test(secret) ||
    /\$\{|\$\(|\{\{|<[\w -]+>|…/.test(secret) ||
    /^(.)\1*$/.test(secret) ||
    /^(?:change-?me|redacted|placeholder|masked|hidden|your[-_]?\w*)$/i.test(secret)
  );
}

/** True where a value only says where the secret is: a path, a lookup, a field of an object. */
function isReference(secret: string): boolean {
  return (
    /^(?:[&*@!?]|\.{1,2}\/|\/|~|(?:vault|arn|ssm|file|https?|env|op|secrets?|secretref)[:./])/i.test(secret) || /^[a-z_]\w*(?:\.[a-z_]\w*)+$/i.test(secret)
  );
}

function mixed(secret: string): boolean {
  return /\d/.test(secret) && /[A-Za-z]/.test(secret);
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}
