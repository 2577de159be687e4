import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureEnglish } from '../../src/search/english/fit-budget.ts';
import { stem } from '../../src/search/words/stem.ts';

interface English {
  words: string[];
  near: Record<string, string[]>;
}
const english = JSON.parse(readFileSync(join(import.meta.dirname, '../../content/english.json'), 'utf8')) as English;
const known = new Set([...english.words, ...Object.keys(english.near)].map(stem));

/** Slips of the finger and of spelling, as people type them. */
const SLIPS = `terrafrom teraform terrafrm terrform terraforn prometeus promethues prometheous promethius prometehus kuberentes kubernets kubernates kubernetis kuberntes
  pipline pipelne piepline pipeleine secerts secrest sercets availablity availabilty avalability avaliability deploymnet deplyment deploment depolyment
  contianer conatiner contaner containr jenkis jenikns grafna grafanna graphana ansbile ansibel anisble helmchart monitering montoring monitring alertmanger alretmanager
  roolback rollbck rolback replcia relpica databse databasse datbase encyption encrpytion certficate credentails credentals persmission permisions permmission scurity secuirty securty
  vulnerabilty vunerability vulnerabilites latancy latnecy threshhold treshold namepsace namesapce namspace cluser clutser confg configuraton confguration enviroment enviornment environmnet
  infrastructre infrastucture infastructure loadbalncer balencer balancr autoscalling autoscalig artifcat artefcat repositry respository reposatory incidnet incidient postmortum
  kubelt kubctl kubeclt dockr dokcer dockerfle imge lgging loging tracng metrcis mertics obserability observabilty micorservices microservces servcie sevice sevrice
  paymnet payement trasaction transacton backp bakcup recvoery recovry failovr redundnacy resillience readines statfulset daemonst ingess gatway gatewy subent subnt firwall netwrok newtork
  heath manger budge demon covert mater`
  .trim()
  .split(/\s+/);

test('general English holds no slip that the search should understand', () => {
  expect(SLIPS.length).toBeGreaterThan(140);
  expect(SLIPS.filter((slip) => known.has(stem(slip)))).toEqual([]);
});

test('general English costs the reader at most 15,000 bytes', () => {
  const near = Object.entries(english.near).map(([word, words]) => ({ word, near: words }));
  expect(measureEnglish(english.words, near)).toBeLessThanOrEqual(15_000);
});

test.each([
  ['hazard', 'risk'],
  ['obligation', 'responsibility'],
  ['everyday', 'daily'],
  ['flaw', 'bug'],
  ['verify', 'test'],
  ['privacy', 'private'],
  ['costly', 'expensive'],
])('"%s" leads to what the pack says of "%s"', (typed, meant) => {
  const found = Object.entries(english.near).find(([word]) => stem(word) === stem(typed))?.[1] ?? [];
  expect(found.map(stem)).toContain(stem(meant));
});

test('general English is nothing about everyday life, and no contrary', () => {
  for (const word of ['salary', 'weather', 'football', 'holiday', 'movie', 'music', 'car', 'peas', 'theater', 'photo', 'country', 'doctor'])
    expect(english.near[word], word).toBeUndefined();
  for (const [word, contrary] of [
    ['decrease', 'increase'],
    ['slower', 'fast'],
    ['halt', 'start'],
    ['launch', 'stop'],
  ] as const)
    expect(english.near[word] ?? [], word).not.toContain(contrary);
});
