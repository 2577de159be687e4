import { registerHooks } from 'node:module';
import { checkPackFolder, packDirectory } from '../node/pack-directory.ts';
import { findLanguageModule } from '../words/language-modules.ts';
import { readPackHead } from './pack-head.ts';

/**
 * Named by `node --import` before a command that reads a pack: its modules get the words and the search of the language of the pack that
 * PACK names, as those of a build do. A folder that is no pack's is reported by the command, in English.
 */
const pack = packDirectory();
if (checkPackFolder(pack) === undefined) {
  const { language } = readPackHead(pack);
  registerHooks({
    resolve(name, context, next) {
      const module = findLanguageModule(name, language);
      return module ? { url: module.href, shortCircuit: true } : next(name, context);
    },
  });
}
