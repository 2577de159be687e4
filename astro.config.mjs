import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { indexForSearch } from './src/search/index/build-index.ts';
import { keepForOffline } from './src/offline/write-archive.ts';
import answerpack from './src/site/integration.ts';
import pageStyles from './src/styles/page-styles.ts';
import { checkPackFolder, packDirectory } from './src/node/pack-directory.ts';
import { readPackHead } from './src/site/pack-head.ts';
import { siteFonts } from './src/styles/fonts.ts';

const pack = packDirectory();
// A folder that is no pack's is reported by answerpack.
const language = checkPackFolder(pack) ? 'en' : readPackHead(pack).language;

export default defineConfig({
  // The pages are as they will be when answerpack checks, indexes and publishes them.
  integrations: [mdx(), pageStyles(), answerpack({ finish: [indexForSearch, keepForOffline] })],
  fonts: siteFonts(language),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // One request renders a page: on a weak network a round trip costs more than the 5 kB that a cached file would save.
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
