import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** The folder that has the other builders' packages. */
export const PEERS = fileURLToPath(new URL('../peers', import.meta.url));
/** Where the other builders build: they find their packages from there, and no check of the project reads a folder of this name. */
export const PEERS_WORK = fileURLToPath(new URL('../peers/.build', import.meta.url));
