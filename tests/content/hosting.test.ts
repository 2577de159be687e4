import { parse } from '@cdktf/hcl2json';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/node/list-files.ts';
import { runTool, type ToolRun } from '../lab/run-tool.ts';
import { SITE } from '../site/built-site.ts';
import { cacheOf, HIDDEN, IMMUTABLE, SECURITY, TRANSPORT, TYPES } from '../site/servers/rules.ts';

const LAB = join(import.meta.dirname, '../../content/lab');

type Block = Record<string, string | number | boolean>;
interface Headers {
  locals: { content_security_policy: string }[];
  resource: { aws_cloudfront_response_headers_policy: { site: { security_headers_config: Record<string, Block[]>[]; custom_headers_config: { items: Block[] }[] }[] } };
}

test('CloudFront sends the headers of security that nginx and _headers send', async () => {
  const source = (await parse('headers.tf', readFileSync(join(LAB, 'terraform/site/headers.tf'), 'utf8'))) as Headers;
  const [policy] = source.resource.aws_cloudfront_response_headers_policy.site;
  const [security] = policy!.security_headers_config;
  const only = (name: string): Block => {
    expect([name, security![name]?.length, security![name]?.[0]?.['override']]).toEqual([name, 1, true]);
    return security![name]![0]!;
  };
  const joined = /^\$\{join\("; ", \[(.*)\]\)\}$/s.exec(source.locals[0]!.content_security_policy)?.[1];
  expect(only('content_security_policy')['content_security_policy']).toBe('${local.content_security_policy}');
  const { include_subdomains: subdomains = false, preload = false, access_control_max_age_sec: seconds } = only('strict_transport_security');
  expect([subdomains, preload]).toEqual([false, false]);
  only('content_type_options');
  const sent = {
    'content-security-policy': [...joined!.matchAll(/"([^"]*)"/g)].map((match) => match[1]).join('; '),
    'referrer-policy': only('referrer_policy')['referrer_policy'],
    'strict-transport-security': `max-age=${String(seconds)}`,
    // The provider's name for what has one value only.
    'x-content-type-options': 'nosniff',
    'x-frame-options': only('frame_options')['frame_option'],
    ...Object.fromEntries(policy!.custom_headers_config.flatMap(({ items }) => items.map(({ header, value }) => [String(header).toLowerCase(), value]))),
  };
  expect(sent).toEqual({ ...SECURITY, 'strict-transport-security': TRANSPORT });
  expect(Object.keys(security!).length + policy!.custom_headers_config[0]!.items.length).toBe(Object.keys(sent).length);
});

test('CloudFront compresses, keeps what S3 says about it, and has one behavior for all files', () => {
  const text = readFileSync(join(LAB, 'terraform/site/distribution.tf'), 'utf8');
  expect(text).toMatch(/^ +compress += true$/m);
  expect(text).toContain('name = "Managed-CachingOptimized"');
  expect(text).not.toContain('ordered_cache_behavior');
});

describe('the copy to the bucket', () => {
  let folder: string;
  /** Calls of the AWS CLI, in order: a stand-in writes down what it is asked for. */
  let calls: string[][];
  const upload = (...values: string[]): Promise<ToolRun> =>
    runTool('bash', [join(LAB, 'scripts/upload-site.sh'), ...values], { env: { PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`, CALLS: join(folder, 'calls') } });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'answerpack-upload-'));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/aws'), '#!/usr/bin/env bash\nprintf \'%s\\n\' "$@" "" >>"$CALLS"\n');
    chmodSync(join(folder, 'bin/aws'), 0o755);
    const { status, stderr } = await upload(SITE, 'a-bucket');
    expect([status, stderr]).toEqual([0, '']);
    calls = readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n\n').map((call) => call.split('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const valueOf = (call: string[], option: string): string | undefined => call[call.indexOf(option) + 1];

  test('gives every file once, with its type and its caching, and none of what is for hosts alone', () => {
    const copies = calls.filter(([, command]) => command === 'cp');
    expect(copies.filter((call) => call[2] !== SITE || call[3] !== 's3://a-bucket' || !call.includes('--recursive'))).toEqual([]);
    const wrong = listFiles(SITE).flatMap((file) => {
      const given = copies.filter((call) => isChosen(call, file)).map((call) => `${valueOf(call, '--content-type')} | ${valueOf(call, '--cache-control')}`);
      const expected = HIDDEN.has(file) ? [] : [`${TYPES[extname(file)]} | ${cacheOf(file)}`];
      return given.join() === expected.join() ? [] : [`${file}: ${given.join(' and ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('copies hashed files first and pages last, then removes what the site has no more, but no hashed file', () => {
    const kinds = calls.map((call) => (call[1] === 'sync' ? 'remove' : valueOf(call, '--cache-control') === IMMUTABLE ? 'hashed' : 'other'));
    expect(kinds).toEqual(kinds.toSorted((a, b) => ['hashed', 'other', 'remove'].indexOf(a) - ['hashed', 'other', 'remove'].indexOf(b)));
    expect(valueOf(calls.at(-2)!, '--content-type')).toBe(TYPES['.html']);
    const last = calls.at(-1)!;
    expect(last.slice(0, 7)).toEqual(['s3', 'sync', SITE, 's3://a-bucket', '--delete', '--size-only', '--only-show-errors']);
    expect(isChosen(last, 'about/index.html')).toBe(true);
    expect(['_astro/old.js', 'pagefind/index/old.pf_index', ...HIDDEN].filter((file) => isChosen(last, file))).toEqual([]);
  });

  test('refuses what is no site, and a file whose type it does not know, before it copies anything', async () => {
    const other = join(folder, 'site');
    mkdirSync(other);
    rmSync(join(folder, 'calls'));
    const none = await upload(other, 'a-bucket');
    expect([none.status, none.stderr]).toEqual([1, `upload-site: no built site in ${other}: index.html is missing\n`]);
    cpSync(join(SITE, 'index.html'), join(other, 'index.html'));
    writeFileSync(join(other, 'CNAME'), 'answerpack.example');
    const unknown = await upload(other, 'a-bucket');
    expect([unknown.status, unknown.stderr]).toEqual([1, 'upload-site: no type is known for: CNAME\n']);
    const wrong = await upload(other);
    expect([wrong.status, wrong.stderr]).toEqual([2, 'upload-site: usage: upload-site.sh FOLDER BUCKET\n']);
    expect(listFiles(folder).filter((file) => file === 'calls')).toEqual([]);
  });
});

/** Whether a call takes a file, by the rule of the AWS CLI: the last filter that matches counts, all are taken without one, and a star also stands for slashes. */
function isChosen(call: string[], file: string): boolean {
  let chosen = true;
  for (const [index, option] of call.entries()) {
    if (option !== '--include' && option !== '--exclude') continue;
    const pattern = call[index + 1]!.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
    if (new RegExp(`^${pattern}$`, 's').test(file)) chosen = option === '--include';
  }
  return chosen;
}
