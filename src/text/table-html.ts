/** Shortest command, in letters, that has a block of its own in a cell. */
const COMMAND = 30;

/** Most columns that fit a page; more scroll sideways in a box, on screens that do not show cards. */
export const MOST_COLUMNS = 6;

/** A table for any width of screen. */
export interface TableHtml {
  /** What is inside of the table's element. */
  html: string;
  columns: number;
}

/**
 * The inside of a Markdown table, made so that styles can show each row as a card: each cell knows its column's name, the
 * first is the row's heading, long commands are blocks, and roles say what is a row or a cell where styles no longer do.
 */
export function tableHtml(inside: string): TableHtml {
  const rows = [...inside.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd]([^>]*)>([\s\S]*?)<\/t[hd]>/g)].map(([, attributes, html]) => ({ align: readAlign(attributes!), html: html! })),
  );
  // A table of HTML may have no head; one of Markdown has an empty one.
  const hasHead = /<th[\s>]/.test(/<tr[^>]*>[\s\S]*?<\/tr>/.exec(inside)?.[0] ?? '');
  const [head = [], ...body] = hasHead ? rows : [[], ...rows];
  const names = head.map(({ html }) => toText(html));
  const headCells = head.map(({ html, align }) => (html.trim() === '' ? '<td></td>' : `<th role="columnheader" scope="col"${align}>${block(html)}</th>`));
  const bodyRows = body.map((cells) =>
    row(
      cells.map(({ html, align }, index) => {
        const shown = html.replaceAll(LONG_CODE, toCommand);
        if (index === 0 && cells.length > 1) return `<th role="rowheader" scope="row"${align}>${block(shown)}</th>`;
        return `<td role="cell"${names[index] ? ` data-label="${names[index]}"` : ''}${align}>${shown}</td>`;
      }),
    ),
  );
  const thead = hasHead ? `<thead role="rowgroup">${row(headCells)}</thead>` : '';
  return { html: `${thead}<tbody role="rowgroup">${bodyRows.join('')}</tbody>`, columns: Math.max(0, ...rows.map((cells) => cells.length)) };
}

/** Code that may be broken, with the mark that ends its clause. */
const LONG_CODE = /(<code class="long">)([\s\S]*?)(<\/code>)([.,;:]?)/g;

function toCommand(code: string, start: string, inner: string, end: string, mark: string): string {
  const text = inner.replaceAll(/<[^>]+>/g, '').replaceAll(/&[a-z#\d]+;/g, ' ');
  return text.length > COMMAND && inner.includes(' ')
    ? `<span class="command">${start}${inner}${end}${mark && `<span class="hidden-label">${mark}</span>`}</span>`
    : code;
}

/** Pagefind ends a block with a stop, and a heading cell is none. */
function block(html: string): string {
  return `<div>${html}</div>`;
}

function row(cells: readonly string[]): string {
  return `<tr role="row">${cells.join('')}</tr>`;
}

/** The parser writes alignment as a style, which the pages' policy forbids. */
function readAlign(attributes: string): string {
  const [, side] = /text-align:\s*(right|center)/.exec(attributes) ?? [];
  return side === undefined ? '' : ` class="${side === 'right' ? 'end' : 'center'}"`;
}

/** The text of a cell, fit for an attribute: its entities stay. */
function toText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('"', '&quot;')
    .trim();
}
