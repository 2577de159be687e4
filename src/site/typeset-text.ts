import * as words from '#words';
import { typesetHtml as setHtml } from '../text/typeset-html.ts';
import { typeset as setText, type Typography } from '../text/typeset.ts';

const TYPOGRAPHY: Typography = { quotes: words.quotes, units: words.unitWords };

/** A text as it is set in the language of the interface. */
export const typeset = (text: string): string => setText(text, TYPOGRAPHY);

/** A page's or a part's HTML with its texts set so. */
export const typesetHtml = (html: string): string => setHtml(html, TYPOGRAPHY);
