import { fileURLToPath } from 'node:url';
import { chooseLanguage, chooseSearchLanguage } from './languages.ts';

/**
 * Modules of which each language has one: their folder, and which of its files a pack's language takes. package.json names the English ones,
 * for whatever nothing else resolves.
 */
const MODULES: Record<string, { folder: string; choose: (language: string) => string }> = {
  '#words': { folder: './', choose: chooseLanguage },
  '#search-language': { folder: '../search/language/', choose: chooseSearchLanguage },
};

/** The module that `name` stands for in a pack in `language`; undefined for the name of anything else. */
export function findLanguageModule(name: string, language: string): URL | undefined {
  const module = MODULES[name];
  return module && new URL(`${module.folder}${module.choose(language)}.ts`, import.meta.url);
}

/**
 * Resolves what is different in each language to the modules for a pack in `language`. Each importer gets a copy for itself, of which the
 * bundler keeps what it uses: one that all share would carry every word of the site to every page.
 */
export function languageModules(language: string) {
  return {
    name: 'answerpack-language',
    enforce: 'pre' as const,
    resolveId(name: string, importer = ''): string | undefined {
      const module = findLanguageModule(name, language);
      return module && `${fileURLToPath(module)}?for=${encodeURIComponent(importer)}&lang.ts`;
    },
  };
}
