/** Writes a made pack of a size into a new folder: `node tests/bench/write-pack.ts 1000 my-pack`. */
import { existsSync, readdirSync } from 'node:fs';
import { makePack } from './made/pack.ts';
import { writePack } from './builders/answerpack-source.ts';

const [count, folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0 || !/^[1-9]\d*$/.test(count ?? '')) {
  console.error('Say how many questions and where: node tests/bench/write-pack.ts 1000 my-pack');
  process.exitCode = 1;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty. Name a new folder.`);
  process.exitCode = 1;
} else {
  writePack(makePack(Number(count)), folder);
  console.log(`${count} questions are in ${folder}; build them with PACK=${folder} OUT=<folder> npm run build`);
}
