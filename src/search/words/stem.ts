/** What the search knows of the forms of words in the pack's language; the one module that takes it, so that pages carry it once. */
export { compounds, irregularForms, isInflection, pageForms, stem, STEM_START } from '#search-language';
