/** Lines that fill a page of either paper. */
const LINES = 32;

/** Ruled space to write in; it shows as many lines as it has room for. Lines, as a browser prints a background as a picture. HTML. */
export const RULED = `<div class="ruled" aria-hidden="true">${'<i></i>'.repeat(LINES)}</div>`;
