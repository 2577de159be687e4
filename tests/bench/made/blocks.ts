import type { Language } from './code.ts';

/** A part of an answer's body, in no form of any builder yet; texts are inline Markdown. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'list'; items: string[]; isOrdered: boolean }
  | { type: 'table'; head: string[]; rows: string[][] }
  | { type: 'code'; language: Language; code: string; caption: string | undefined }
  | { type: 'excerpt'; file: number; region: string }
  | { type: 'drawing' };

export interface Section {
  heading: string;
  blocks: Block[];
}

/** A block as Markdown that every builder reads alike; an excerpt and the drawing are each builder's own. */
export function toMarkdown(block: Exclude<Block, { type: 'excerpt' | 'drawing' }>): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${item}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
    case 'code':
      return `${block.caption === undefined ? '' : `*${block.caption}*\n\n`}\`\`\`${block.language}\n${block.code}\n\`\`\``;
  }
}
