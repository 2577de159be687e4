import { fileURLToPath } from 'node:url';
import { chooseLanguage, chooseSearchLanguage } from './languages.ts';

/**
 * Modules of which each language has one: their folder, and which of its files a pack's language takes. package.json names the English ones,
 * for whatever no bundler resolves.
 */
const MODULES: Record<string, { folder: string; choose: (language: string) => string }> = {
  '#words': { folder: './', choose: chooseLanguage },
  '#search-language': { folder: '../search/language/', choose: chooseSearchLanguage },
};

/**
 * Resolves what is different in each language to the modules for a pack in `language`. Each importer gets a copy for itself, of which the
 * bundler keeps what it uses: one that all share would carry every word of the site to every page.
 */
export function languageModules(language: string) {
  return {
    name: 'answerpack-language',
    enforce: 'pre' as const,
    resolveId(name: string, importer = ''): string | undefined {
      const module = MODULES[name];
      if (module === undefined) return undefined;
      return `${fileURLToPath(new URL(`${module.folder}${module.choose(language)}.ts`, import.meta.url))}?for=${encodeURIComponent(importer)}&lang.ts`;
    },
  };
}
