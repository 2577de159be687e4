/** A number of bytes as a reader says it: `840 kB`, `2.1 MB`, `19 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : String(Math.round(megabytes))} MB`;
}
