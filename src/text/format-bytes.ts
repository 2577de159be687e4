/** A number of bytes as a reader of a language says it: `840 kB`, `2.1 MB`, `19 MB`. */
export function formatBytes(bytes: number, language = 'en'): string {
  const write = (value: number, unit: string, digits = 0): string =>
    value.toLocaleString(language, { style: 'unit', unit, minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false });
  if (bytes < 999_500) return write(Math.max(1, Math.round(bytes / 1000)), 'kilobyte');
  const megabytes = bytes / 1_000_000;
  return megabytes < 9.95 ? write(megabytes, 'megabyte', 1) : write(Math.round(megabytes), 'megabyte');
}
