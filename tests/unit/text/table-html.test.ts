import { describe, expect, test } from 'vitest';
import { codeHtml } from '../../../src/text/code-html.ts';
import { tableHtml } from '../../../src/text/table-html.ts';

/** A table as the parser of entries writes it. */
function parsed(...rows: string[][]): string {
  const write = (cells: string[], tag: string): string => `<tr>\n${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('\n')}\n</tr>\n`;
  const [head = [], ...body] = rows;
  return `<thead>\n${write(head, 'th')}</thead>\n<tbody>\n${body.map((cells) => write(cells, 'td')).join('')}</tbody>\n`;
}

const body = (html: string): string => /<tbody role="rowgroup">(.*)<\/tbody>/s.exec(html)![1]!;

describe('a table', () => {
  test('says its parts, and each cell the name of its column', () => {
    const { html, columns } = tableHtml(parsed(['Sign', 'What it <em>means</em>', 'Do "next" &amp; last'], ['Cold', 'No gas', '<code>relight</code>']));
    expect(columns).toBe(3);
    expect(html).toBe(
      '<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><div>Sign</div></th>' +
        '<th role="columnheader" scope="col"><div>What it <em>means</em></div></th><th role="columnheader" scope="col"><div>Do "next" &amp; last</div></th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row"><div>Cold</div></th><td role="cell" data-label="What it means">No gas</td>' +
        '<td role="cell" data-label="Do &quot;next&quot; &amp; last"><code>relight</code></td></tr></tbody>',
    );
  });

  test('of one column has no headings of rows', () => {
    expect(body(tableHtml(parsed(['Bread'], ['Rye'])).html)).toBe('<tr role="row"><td role="cell" data-label="Bread">Rye</td></tr>');
  });

  test('with an empty head has no empty heading and no empty label', () => {
    const { html } = tableHtml(parsed(['', 'Price', ''], ['Rye', '4', 'euros']));
    expect(html).toContain('<tr role="row"><td></td><th role="columnheader"');
    expect(body(html)).toBe(
      '<tr role="row"><th role="rowheader" scope="row"><div>Rye</div></th><td role="cell" data-label="Price">4</td><td role="cell">euros</td></tr>',
    );
  });

  test('with an alignment says it by a class: the policy of the pages forbids styles', () => {
    const html = '<thead><tr><th>a</th><th style="text-align: right">b</th></tr></thead><tbody><tr><td>1</td><td style="text-align: right">2</td></tr></tbody>';
    expect(body(tableHtml(html).html)).toContain('<td role="cell" data-label="b" class="end">2</td>');
  });

  test('has a block for a long command, with the mark that ends its clause, and none for one long word', () => {
    const command = codeHtml('ovenctl relight --deck upper --wait');
    const word = codeHtml('OvenTemperatureTooLowForRyeBread');
    const { html } = tableHtml(parsed(['a', 'b'], [`Run ${command}, then wait`, word]));
    expect(body(html)).toContain(`<div>Run <span class="command">${command}<span class="hidden-label">,</span></span> then wait</div>`);
    expect(body(html)).toContain(`>${word}</td>`);
  });
});
