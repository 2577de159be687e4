import type { Measured, Miss, Score, WantedQuery } from './measure.ts';

/** Most by which success@3 of the two halves may differ: beyond it the ranking knows the queries of one half. */
export const MOST_DIFFERENCE = 0.05;

const HEADS = ['success@1', 'success@3', 'MRR@10'];

/** A share with three decimals as it is written in tables: .950, 1.000. */
export function formatShare(share: number): string {
  return share
    .toFixed(3)
    .replace(/^-(0\.0+)$/, '$1')
    .replace(/^(-?)0\./, '$1.');
}

/** A score's three figures; dashes where there were no queries. */
function figuresOf({ n, first, three, reciprocal }: Score): string[] {
  return [first, three, reciprocal].map((share) => (n === 0 ? '–' : formatShare(share)));
}

/** A score in one line: `success@1 .850, success@3 .950, MRR@10 .900`. */
export function formatScore(score: Score): string {
  const figures = figuresOf(score);
  return HEADS.map((head, index) => `${head} ${figures[index]}`).join(', ');
}

/** A table of two searches on the same queries: a row for each kind, and one for all of them. */
export function formatTable(title: string, ours: Measured, plain: Measured): string {
  const rows = [...ours.kinds, ['all', ours.all] as const].map(([kind, own]) => {
    const other = kind === 'all' ? plain.all : plain.kinds.get(kind)!;
    return [kind, String(own.n), ...figuresOf(own), ...figuresOf(other)];
  });
  const table = [['', '', 'ours', '', '', 'plain Pagefind', '', ''], ['kind', 'n', ...HEADS, ...HEADS], ...rows];
  const widths = [9, 4, 11, 11, 9, 15, 11, 9];
  const lines = table.map((row, line) =>
    row
      .map((cell, column) => {
        // Names of kinds begin at the left; the names of the two searches are above their first figure.
        if (column === 0) return cell.padEnd(widths[0]!);
        return line === 0 && cell.length > widths[column]! ? cell : cell.padStart(widths[column]!);
      })
      .join('')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}

/** How the two halves differ, tuned half minus other half. */
export function formatDifference(tuned: Score, other: Score): string {
  if (tuned.n === 0 || other.n === 0) return 'difference: one half has no queries';
  const sign = (share: number): string => `${share > 0 ? '+' : ''}${formatShare(share)}`;
  return `difference, tuned half minus other half: success@1 ${sign(tuned.first - other.first)}, success@3 ${sign(tuned.three - other.three)}, MRR@10 ${sign(tuned.reciprocal - other.reciprocal)}`;
}

/** What it means that success@3 of the halves differs too much; undefined where it does not. */
export function explainDifference(tuned: Score, other: Score): string | undefined {
  // Shares are quotients: .95 − .90 is a hair more than .05.
  if (Math.abs(tuned.three - other.three) <= MOST_DIFFERENCE + 1e-9) return undefined;
  const meaning =
    tuned.three > other.three
      ? 'the ranking was fitted to the tuned half. Take back what helps single queries.'
      : 'the tuned half has the harder queries, or too few. Add queries to both.';
  return `success@3 differs by more than ${formatShare(MOST_DIFFERENCE)}: ${meaning}`;
}

/** Queries whose first result was not right, by kind: what was wanted, its rank, and the first three results. */
export function formatMisses(title: string, misses: readonly Miss[]): string {
  const lines = [...Map.groupBy(misses, ({ kind }) => kind)].flatMap(([kind, own]) => [
    `  ${kind}`,
    ...own.map(({ q, ids, rank, got }) => {
      const place = rank === 0 ? 'not found' : `rank ${rank}`;
      return `    ${q}\n      wanted ${ids.join(' or ')}, ${place}; got ${got.map((id) => id || 'a page that is no entry').join(', ') || 'nothing'}`;
    }),
  ]);
  return [`${title}: ${misses.length === 0 ? 'none' : misses.length}`, ...lines].join('\n');
}

/** Queries that name no entry of the site and are not marked as planned; the first five of many. */
export function formatLost(lost: readonly WantedQuery[]): string {
  const shown = lost.slice(0, 5).map(({ q, ids }) => `  ${q} (${ids.join(', ')})`);
  const rest = lost.length > shown.length ? [`  and ${lost.length - shown.length} more`] : [];
  return [`${lost.length} name no entry of this site. Correct their ids, or mark them as "planned":`, ...shown, ...rest].join('\n');
}
