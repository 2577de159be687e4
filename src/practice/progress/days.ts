/** The first moment of a day on this device's calendar, `days` days after that of `now`. */
export function startOfDay(now: number, days = 0): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** The first moment of a written day, `2026-12-03`, on this device's calendar; undefined where it is no day. */
export function parseDay(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? [];
  if (year === undefined) return undefined;
  const parsed = new Date(year, month! - 1, date!);
  return parsed.getMonth() === month! - 1 && parsed.getDate() === date ? parsed.getTime() : undefined;
}

/** Whole days from the day of `now` to a later one, 0 on the day itself, negative when it is over. */
export function countDays(now: number, day: number): number {
  return Math.round((startOfDay(day) - startOfDay(now)) / 86_400_000);
}

/** A day as it is written and stored, `2026-12-03`, on this device's calendar. */
export function writeDay(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
