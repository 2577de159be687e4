import type { APIRoute } from 'astro';
import { loadPack } from '../../pack/load-pack.ts';
import { buildVocabulary } from '../../search/vocabulary.ts';

/** The words that the search matches a query against; loaded once a reader wants to search. */
export const GET: APIRoute = async () => Response.json(buildVocabulary(await loadPack()));
