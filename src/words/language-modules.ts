import { fileURLToPath } from 'node:url';

/** Modules of which each language has one; package.json names the English ones, for whatever no bundler resolves. */
const MODULES: Record<string, string> = { '#words': './' };

/**
 * Resolves what is different in each language to the modules of one. Each importer gets a copy for itself, of which the bundler keeps what
 * it uses: one that all share would carry every word of the site to every page.
 */
export function languageModules(language: string) {
  return {
    name: 'answerpack-language',
    enforce: 'pre' as const,
    resolveId(name: string, importer = ''): string | undefined {
      const folder = MODULES[name];
      if (folder === undefined) return undefined;
      return `${fileURLToPath(new URL(`${folder}${language}.ts`, import.meta.url))}?for=${encodeURIComponent(importer)}&lang.ts`;
    },
  };
}
