/** Id of the module by which Vite loads what a script imports when it is wanted; as of Vite 8. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Asks for a module and what it imports at once. Vite's own helper also loads styles, remembers what it asked for and
 * reports errors: a fourth of a page's script, for what the pages do not have or do themselves.
 */
const CODE = `export const __vitePreload = (load, files) => {
  for (const file of files ?? []) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL('../' + file, import.meta.url) }));
  return load();
};`;

interface Chunk {
  type: string;
  fileName: string;
  isDynamicEntry?: boolean;
  viteMetadata?: { importedCss: ReadonlySet<string> };
}

/** A plugin of Vite that puts a short helper in the place of its own; a module with styles of its own fails the build. */
export function preloadModules() {
  return {
    name: 'answerpack-module-preload',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    load: (id: string) => (id === HELPER ? CODE : undefined),
    generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
      for (const { type, fileName, isDynamicEntry, viteMetadata } of Object.values(bundle)) {
        if (type === 'chunk' && isDynamicEntry && viteMetadata && viteMetadata.importedCss.size > 0)
          throw new Error(
            `${fileName} is loaded when it is wanted and imports styles, which would not be loaded with it. Load them as load-dialog-styles.ts does.`,
          );
      }
    },
  };
}
