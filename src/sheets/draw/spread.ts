/** Items over as few groups as hold at most `most` each, the groups as even as can be, the larger ones first. */
export function spread<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.ceil(items.length / most);
  const each = Math.floor(items.length / groups);
  const larger = items.length % groups;
  let next = 0;
  return Array.from({ length: groups }, (_, group) => items.slice(next, (next += each + (group < larger ? 1 : 0))));
}
