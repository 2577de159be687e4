/** Which questions a list shows: those of a level, those asked often, those that are both, or all. */
export interface QuestionFilter {
  level: string;
  often: boolean;
}

/** Path of a list below `/questions/`; no question's own address has two parts, so it can be none of these. */
export function filterPath({ level, often }: QuestionFilter): string {
  return `${level && `level/${level}/`}${often ? 'asked/often/' : ''}`;
}

/** The filter that an address of a list names. */
export function readFilter(path: string): QuestionFilter {
  return { level: /\/level\/([a-z]+)\//.exec(path)?.[1] ?? '', often: path.includes('/asked/often/') };
}
