import { defineMiddleware } from 'astro:middleware';
import * as words from '#words';
import { GO_DEEPER } from '../pack/sections.ts';
import { slugify } from '../text/slugify.ts';
import { foldSection } from './fold-section.ts';
import { typesetHtml } from './typeset-text.ts';

/** Finishes every page: typesets it, whoever wrote its words (an entry's body, a field, or the engine), and folds what is for a senior round. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = foldSection(await response.text(), slugify(GO_DEEPER), words.answerSenior);
  return new Response(typesetHtml(html), response);
});
