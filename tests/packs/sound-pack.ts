import { fileURLToPath } from 'node:url';

/** The folder of a small pack in which nothing is wrong. */
export const SOUND_PACK = fileURLToPath(new URL('../fixtures/packs/sound', import.meta.url));
