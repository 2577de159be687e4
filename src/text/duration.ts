/** `35 s` under 90 seconds, else whole minutes: `3 min`. */
export function formatDuration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** The same spelled out: `35 seconds`, `3 minutes`. */
export function spellDuration(seconds: number): string {
  return formatDuration(seconds).replace(' s', ' seconds').replace(' min', ' minutes');
}
