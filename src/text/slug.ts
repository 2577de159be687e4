/** Most characters in a part of an address. */
export const SLUG_MAX_LENGTH = 80;

/** What a part of an address may be made of, as advice. */
export const SLUG_ADVICE = `Use lower-case letters a to z, digits and single hyphens, with at least one letter and at most ${SLUG_MAX_LENGTH} characters`;

/** True for a name that can be a part of an address: lower-case letters, digits, single hyphens; a letter, as plain numbers are pages of lists. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name) && name.length <= SLUG_MAX_LENGTH;
}

/** Names that an address may not have: a server answers a folder's own address with its index. */
export const RESERVED_SLUGS: readonly string[] = ['index'];
