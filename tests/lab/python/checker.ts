/**
 * Python compiles a file, then runs the unittest beside it: `test_x.py` for `x.py`. Both get the same verdict.
 * A pass proves that the file parses and that its own tests pass, with the standard library alone; what the tests replace by a stub, such
 * as a client of AWS, is not called.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { eachFile, type Checker } from '../checker.ts';
import { runTool, toolVersion } from '../run-tool.ts';

// One process for both files; compile() leaves no file of byte code in the lab, as py_compile would.
const RUN = `import sys, unittest
for path in sys.argv[1:]:
    compile(open(path, encoding="utf-8").read(), path, "exec")
unittest.main(module=None, argv=["unittest", sys.argv[2].removesuffix(".py")])`;

async function checkPair(folder: string, code: string): Promise<string[]> {
  const test = `test_${code}`;
  for (const name of [code, test]) if (!existsSync(join(folder, name))) return [`there is no ${name} beside it`];
  const { status, stderr } = await runTool('python3', ['-B', '-c', RUN, code, test], { cwd: folder });
  if (/^(Ran 0 tests|NO TESTS RAN)/m.test(stderr)) return [`${test} has no tests`];
  return status === 0 ? [] : [stderr.trim()];
}

/** Python files with their tests beside them. */
export const checker: Checker = {
  name: 'python',
  proves: 'Python compiles the file and the unit tests beside it pass, with stubs in place of clients: no cloud and no network is asked.',
  broughtBy: 'Debian package python3',
  version: () => toolVersion('python3'),
  check: (lab, files) => {
    const pairs = new Map<string, Promise<string[]>>();
    return eachFile(files, (file) => {
      const code = basename(file).replace(/^test_/, '');
      const folder = join(lab, dirname(file));
      const pair = pairs.get(join(folder, code)) ?? checkPair(folder, code);
      pairs.set(join(folder, code), pair);
      return pair;
    });
  },
};
