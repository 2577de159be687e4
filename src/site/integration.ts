import type { AstroIntegration } from 'astro';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkSite } from './check-site.ts';
import { PackError } from '../findings/findings.ts';
import { packDirectory } from '../node/pack-directory.ts';
import { readBaseAddress } from './base-address.ts';
import { contentType } from '../node/serve-folder.ts';
import { buildSearchIndex } from '../search/build-index.ts';

/**
 * Judges the pack before a build and the pages after it, builds the search index, and puts the finished site in place of
 * the old one; when anything is wrong it throws a PackError and the old site stays.
 */
export default function answerpack(): AstroIntegration {
  let published = '';
  let base = '/';
  return {
    name: 'answerpack',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        const address = new URL(process.env['BASE_ADDRESS'] ?? readBaseAddress(packDirectory()));
        const outDir = new URL(process.env['OUT'] ? `${pathToFileURL(process.env['OUT']).href.replace(/\/$/, '')}/` : 'dist/', config.root);
        published = fileURLToPath(outDir);
        base = address.pathname;
        const packName = createHash('sha256').update(packDirectory()).digest('hex').slice(0, 8);
        updateConfig({
          site: address.origin,
          base: address.pathname,
          // A build stands aside until it is whole; each pack keeps a cache of its own.
          outDir: command === 'build' ? new URL(`.build/${packName}/site/`, config.root) : outDir,
          cacheDir: new URL(`.build/${packName}/cache/`, config.root),
          vite: {
            // Astro marks each entry's module with a directive of its own; the bundler's doubts about it fill the screen.
            build: { rollupOptions: { onwarn: hideDirectiveWarnings } },
            plugins: [serveLastIndex(join(published, 'pagefind'), address.pathname)],
            server: { fs: { allow: [fileURLToPath(config.root), packDirectory()] } },
          },
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        const built = fileURLToPath(dir);
        const findings = checkSite(built, { base });
        if (findings.length > 0) throw new PackError(findings);
        const pages = await buildSearchIndex(built);
        rmSync(published, { recursive: true, force: true });
        moveFolder(built, published);
        logger.info(`${pages} pages indexed for search; the site stands in ${published}`);
      },
    },
  };
}

interface BundlerWarning {
  code?: string | undefined;
}

/** Passes a bundler's warnings on, all but those about Astro's own directives. */
function hideDirectiveWarnings(warning: BundlerWarning, warn: (shown: BundlerWarning) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

/** Moves a folder, also from one disk to another. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
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
