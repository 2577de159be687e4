/** Most characters of an author's value that a message repeats. */
const SHOWN = 60;

/** A value as a message shows it: on one line, cut with "…" where it is long, and without a password that is in an address. */
export function shorten(value: string, limit = SHOWN): string {
  // A character may be two units long, and more than a few are never looked at.
  const characters = [
    ...value
      .slice(0, limit * 4)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/:\/\/[^/@\s]*@/g, '://…@'),
  ];
  const cut = characters.length > limit || value.length > limit * 4;
  return cut ? `${characters.slice(0, limit).join('').trimEnd()}…` : characters.join('');
}

/** Text with its control and direction characters written as \u…, so that a message stays on its line and reads as it is. */
export function spellControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
