import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/node/list-files.ts';
import { runTool } from '../../lab/run-tool.ts';
import { SITE } from '../built-site.ts';
import { ask, policiesOf } from './ask.ts';
import { EXAMPLE, startNginx, type NginxServer } from './nginx.ts';
import { HIDDEN, REVALIDATED, SECURITY, TYPES } from './rules.ts';

describe('a folder with more in it than a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-more-'));
  const like = ['topics/_astro/x.js', 'topics/pagefind/fragment/x.pf_fragment', 'x_astro/y.js', '_astro.html'];
  const secret = ['.git/config', 'topics/.DS_Store', '.htpasswd', ...HIDDEN];
  const proof = '.well-known/acme-challenge/token';
  let more: NginxServer;
  beforeAll(async () => {
    for (const file of ['index.html', '404.html']) cpSync(join(SITE, file), join(folder, file));
    for (const file of [...like, ...secret, proof]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), 'something');
    }
    more = await startNginx(folder, '/');
  });
  afterAll(async () => {
    await more?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(like)('what is named like a rule, but elsewhere, is kept by no rule: %s', async (file) => {
    const answer = await ask(more.address, `/${file}`);
    expect([answer.status, policiesOf(answer)]).toEqual([200, { ...SECURITY, 'cache-control': REVALIDATED }]);
  });

  test.each(secret)('what begins with a dot, or is for hosts, is not given out: %s', async (file) => {
    const answer = await ask(more.address, `/${file}`);
    expect([answer.status, answer.body.includes('something')]).toEqual([404, false]);
  });

  test('but a proof for a certificate is', async () => {
    expect((await ask(more.address, `/${proof}`)).status).toBe(200);
  });

  test('after the command of the example, what is packed beside a file is sent in its place, to whoever takes it', async () => {
    const command = /(?<=: )find \. .*$/m.exec(readFileSync(EXAMPLE, 'utf8'))![0];
    expect(await runTool('bash', ['-c', command], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(listFiles(folder, '.gz')).toEqual(['404.html.gz', '_astro.html.gz', 'index.html.gz', 'topics/_astro/x.js.gz', 'x_astro/y.js.gz']);
    const [taken, plain] = [await ask(more.address, '/', { headers: { 'Accept-Encoding': 'gzip' } }), await ask(more.address, '/')];
    expect([taken.headers['content-type'], taken.headers.vary, policiesOf(taken)]).toEqual([TYPES['.html'], 'Accept-Encoding', policiesOf(plain)]);
    expect(taken.body.equals(readFileSync(join(folder, 'index.html.gz')))).toBe(true);
    expect(plain.body.equals(readFileSync(join(folder, 'index.html')))).toBe(true);
    const again = await ask(more.address, '/', { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': taken.headers.etag! } });
    expect(again.status).toBe(304);
  });
});
