import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PackError } from '../findings/findings.ts';
import { refuse } from '../findings/refuse.ts';
import { contentType } from '../node/serve-folder.ts';
import { languageModules } from '../words/language-modules.ts';
import { describeMissing, loadWords } from '../words/languages.ts';
import { styleWords } from '../words/style-words.ts';
import { lockBuild } from './build-lock.ts';
import { checkSite } from './check-site.ts';
import { preloadModules } from './module-preload.ts';
import { markSite } from './output-mark.ts';
import { readPackHead } from './pack-head.ts';
import { publish, recoverOutput } from './publish.ts';
import { hideViteNames, readAddress, readSettings, type Settings } from './settings.ts';
import { makeWorkFolder } from './work-folder.ts';

/** A step that finishes a built site, of a pack in a language, before it is published, such as its search index; answers in a few words what it did. */
export type FinishStep = (site: string, language: string) => Promise<string>;

/**
 * Checks the settings before a build and the pages after it, lets each step finish the site, and puts it in place of the
 * old one; the pack is checked by its loader. When anything is wrong, the report alone is printed, the exit code is 1 and the old site stays.
 */
export default function answerpack({ finish = [] }: { finish?: readonly FinishStep[] } = {}): AstroIntegration {
  let settings: Settings;
  let address = { origin: '', base: '/' };
  let project = '';
  let language = '';
  let unlock = (): void => undefined;
  return {
    name: 'answerpack',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, addMiddleware, logger }) {
        try {
          project = fileURLToPath(config.root);
          hideViteNames();
          settings = readSettings(command, project);
          const workFolder = join(project, '.build');
          // Both write Astro's generated files, which belong to the project and not to the pack.
          if (command === 'build' || command === 'sync') unlock = await lockBuild(workFolder, { tell: (sentence) => logger.info(sentence) });
          if (command === 'build' || command === 'preview') recoverOutput(settings.output);
          address = readAddress(settings);
          language = readPackHead(settings.pack).language;
          const missing = command === 'build' || command === 'dev' ? describeMissing(language) : undefined;
          if (missing !== undefined) logger.warn(missing);
          // A build is apart until it is whole; in `dev` each pack keeps a cache of its own.
          const { site, cache } =
            command === 'build' ? makeWorkFolder(workFolder) : { site: settings.output, cache: join(workFolder, hashText(settings.pack), 'cache') };
          addMiddleware({ order: 'post', entrypoint: new URL('./typeset-pages.ts', import.meta.url) });
          updateConfig({
            site: address.origin,
            base: address.base,
            outDir: toFolderUrl(site),
            cacheDir: toFolderUrl(cache),
            vite: {
              // A file .env of the project would replace Vite's own values in the code, as its variables do.
              envDir: false,
              // Astro marks each entry's module with a directive of its own; the bundler's doubts about it fill the screen.
              build: { rollupOptions: { onwarn: hideDirectiveWarnings } },
              plugins: [
                languageModules(language),
                styleWords(await loadWords(language)),
                preloadModules(),
                serveLastIndex(join(settings.output, 'pagefind'), address.base),
                { name: 'answerpack-quiet', configResolved: ({ logger }) => hideTargetCurrent(logger) },
                // Astro closes its server when it has written the generated files; a check of types goes on after that.
                { name: 'answerpack-unlock', closeBundle: () => (command === 'sync' ? unlock() : undefined) },
              ],
              server: { fs: { allow: [project, settings.pack] } },
            },
          });
        } catch (error) {
          refuse(error);
        }
      },
      async 'astro:build:done'({ dir, logger }) {
        try {
          const built = fileURLToPath(dir);
          const findings = checkSite(built, address);
          if (findings.length > 0) throw new PackError(findings);
          const done: string[] = [];
          for (const step of finish) done.push(await step(built, language));
          markSite(built);
          // The folder may have become somebody's while the pages were built.
          readSettings('build', project);
          const { kept, leftover } = publish(built, settings.output);
          if (kept.length > 0) logger.info(`kept in ${settings.output}, because no build wrote it: ${kept.join(', ')}`);
          if (leftover !== undefined) logger.warn(`a part of the old site could not be removed: ${leftover}. Remove it yourself`);
          logger.info([...done, `the site is in ${settings.output}`].join('; '));
          unlock();
        } catch (error) {
          refuse(error);
        }
      },
    },
  };
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function toFolderUrl(path: string): URL {
  return pathToFileURL(`${path}/`);
}

interface BundlerWarning {
  code?: string | undefined;
}

/** Passes a bundler's warnings on, all but those about Astro's own directives. */
function hideDirectiveWarnings(warning: BundlerWarning, warn: (shown: BundlerWarning) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

type Warn = (message: string, ...rest: never[]) => void;

/** The minifier does not know `:target-current`, which newer browsers do; it keeps the rule and warns of it. */
function hideTargetCurrent(logger: { warn: Warn }): void {
  const { warn } = logger;
  logger.warn = (message, ...rest) => {
    if (!message.includes("'target-current' is not recognized")) warn(message, ...rest);
  };
}

/** In `dev`, answers requests for the search index from the last build. */
function serveLastIndex(folder: string, base: string) {
  const prefix = `${base.replace(/\/$/, '')}/pagefind/`;
  return {
    name: 'answerpack-last-index',
    configureServer(server: {
      middlewares: {
        use(
          handler: (
            request: { url?: string },
            response: { statusCode: number; setHeader(name: string, value: string): void; end(body?: Uint8Array): void },
            next: () => void,
          ) => void,
        ): void;
      };
    }) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!path.startsWith(prefix) || path.includes('..')) return next();
        const file = join(folder, path.slice(prefix.length));
        if (!existsSync(file)) {
          response.statusCode = 404;
          return response.end();
        }
        response.setHeader('Content-Type', contentType(file));
        return response.end(readFileSync(file));
      });
    },
  };
}
