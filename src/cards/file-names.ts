/** Names of the files of cards, at the top of a site. */
export const APKG_FILE = 'answerpack.apkg';
export const TEXT_FILE = 'answerpack.txt';
