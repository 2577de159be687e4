/** What of a page must be free for notes to be worth their lines. */
const NOTES_PART = 0.2;
/** Millimeters between a sheet's end and the notes, and below them. */
const GAP = 16;

/** Height of the room for notes on a page of which so much is free, all in millimeters; 0 where it would be too little. */
export function findNotesSpace(free: number, block: number): number {
  return free > block * NOTES_PART ? free - GAP : 0;
}
