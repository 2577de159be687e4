import { defineMiddleware } from 'astro:middleware';
import { typesetHtml } from '../text/typeset-html.ts';

/** Typesets every page, whoever wrote its words: an entry's body, a field, or the engine. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(typesetHtml(await response.text()), response);
});
