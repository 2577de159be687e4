import type { AnkiNote, CardDeck } from './make-deck.ts';

/** The note type that every Anki has, by its English name; Anki offers another where it is called otherwise. */
const HEADERS = ['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#deck column:2', '#tags column:3'];

/**
 * A deck as text that Anki imports (its manual: "Text Files", "File Headers"): a line a note, with guid, deck, tags, front and
 * back. Front and back are the two regular columns, which any note type of two fields takes in their order; drawings stay out.
 */
export function writeAnkiText({ notes }: CardDeck): string {
  return (
    [...HEADERS, ...notes.map((note) => [note.guid, note.deck.name, note.tags.join(' '), toFront(note), toBack(note)].map(quote).join('\t'))].join('\n') + '\n'
  );
}

function toFront({ fields }: AnkiNote): string {
  return `${fields.Question}<br><small>${fields.Level}</small>`;
}

function toBack({ fields }: AnkiNote): string {
  return [
    `<p><strong>${fields['One line']}</strong></p>`,
    ...(fields.Terms === '' ? [] : [`<p><em>${fields.Terms}</em></p>`]),
    `<p>${fields['Short answer']}</p>`,
    `<p><a href="${fields.Page}">${fields.Page}</a></p>`,
  ].join('');
}

/** A column as Anki's reader takes it apart: in quotation marks where it holds one, a tab or the end of a line, with each of its own doubled. */
function quote(column: string): string {
  return /["\t\r\n]/.test(column) ? `"${column.replaceAll('"', '""')}"` : column;
}
