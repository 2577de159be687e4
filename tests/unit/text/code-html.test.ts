import { describe, expect, test } from 'vitest';
import { codeHtml, commandHtml } from '../../../src/text/code-html.ts';
import { unescapeHtml } from '../../../src/text/escape-html.ts';

const toText = (html: string): string => unescapeHtml(html.replaceAll(/<[^>]+>/g, ''));

describe('code within a text', () => {
  test.each([
    ['short code stays as it is', 'ovenctl -n deck --hot', '<code>ovenctl -n deck --hot</code>'],
    ['a flag keeps its hyphen', 'ovenctl relight --wait -lock=false', '<code class="long">ovenctl relight <span>--wait</span> <span>-lock=false</span></code>'],
    [
      'a flag keeps its value',
      'ovenctl relight the upper -n deck -- sh',
      '<code class="long">ovenctl relight the upper <span>-n deck</span> <span>-- sh</span></code>',
    ],
    [
      'a flag and its value stay on one line',
      'ovenctl cp --container=morning-dough now',
      '<code class="long">ovenctl cp <span>--container=morning-dough</span> now</code>',
    ],
    [
      'a path goes on after a slash',
      'cat ovens/upper-deck/cold-stone.yaml',
      '<code class="long">cat ovens/<wbr>upper-<wbr><span>deck/cold-</span><wbr>stone.yaml</code>',
    ],
    ['a slash is a place in a short word', 'open the file trays/warm-stone now', '<code class="long">open the file trays/<span>warm-stone</span> now</code>'],
    ['a long word goes on at a hump', 'CreateContainerConfigErrorHint', '<code class="long">Create<wbr>Container<wbr>Config<wbr>ErrorHint</code>'],
    ['before a dot', 'management.endpoint.health.probes', '<code class="long">management<wbr>.endpoint<wbr>.health<wbr>.probes</code>'],
    ['after an underscore', 'manage_master_user_password_yearly', '<code class="long">manage_<wbr>master_<wbr>user_password_<wbr>yearly</code>'],
    [
      'a long flag keeps its hyphens',
      '--reset-then-reuse-the-values',
      '<code class="long"><span>--reset-</span><wbr><span>then-reuse-</span><wbr><span>the-values</span></code>',
    ],
    ['wide letters count twice', '焼きたてのパンを大きな石窯で焼く', '<code class="long">焼きたてのパンを大きな石窯で焼く</code>'],
    ['markup is text', `a < b && "c" <wbr> 'd' and more of it`, '<code class="long">a &lt; b &amp;&amp; &quot;c&quot; &lt;wbr&gt; \'d\' and more of it</code>'],
  ])('%s', (_, code, html) => expect(codeHtml(code)).toBe(html));

  test.each([
    'x'.repeat(200),
    '-'.repeat(60),
    'a  b   --  c    -lock=false -it - / /a/b/c/d',
    `${'a/'.repeat(60)}b`,
    '😀'.repeat(30),
    ' leading and trailing spaces ',
  ])('no letter is lost or added: %s', (code) => expect(toText(codeHtml(code))).toBe(code));
});

test('the lines of a block are elements where they may be too long, and the text stays the same', () => {
  const block = 'ovenctl list\novenctl relight --deck upper --wait\n\nend\n';
  expect(commandHtml(block)).toBe('ovenctl list\n<span class="code-line">ovenctl relight <span>--deck upper</span> <span>--wait</span></span>\n\nend');
  expect(toText(commandHtml(block))).toBe(block.trimEnd());
});
