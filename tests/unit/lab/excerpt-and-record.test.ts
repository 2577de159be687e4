import { describe, expect, test } from 'vitest';
import { EXCERPT_MAX_LINES, listRegions, readExcerpt, withoutMarkers } from '../../../src/lab/excerpt.ts';
import { findStale, parseRecord, type LabRecord } from '../../../src/lab/record.ts';
import { readPurpose } from '../../../src/lab/read-lab.ts';

const text = (...lines: string[]): string => lines.join('\n');

describe('an excerpt by region', () => {
  const file = text('# Ovens.', '', '# region: heat', 'heat: 220', '', 'fan: on', '# endregion: heat', '# region: rest', 'rest: 30', '# endregion: rest');

  test('is what stands between its markers', () => {
    expect(readExcerpt(file, { region: 'heat' })).toEqual({ code: 'heat: 220\n\nfan: on', firstLine: 4 });
    expect(readExcerpt(file, { region: 'rest' })).toEqual({ code: 'rest: 30', firstLine: 9 });
  });

  test.each([
    ['#', '# region: heat', '# endregion: heat'],
    ['//', '// region: heat', '// endregion: heat'],
    ['--', '-- region: heat', '-- endregion: heat'],
    ['{{/* */}}', '{{/* region: heat */}}', '{{/* endregion: heat */}}'],
    ['{{- /* */ -}}', '{{- /* region: heat */ -}}', '{{- /* endregion: heat */ -}}'],
    ['/* */', '/* region: heat */', '/* endregion: heat */'],
    ['<!-- -->', '<!-- region: heat -->', '<!-- endregion: heat -->'],
  ])('is marked by comments like %s', (_, open, close) => {
    const marked = text('before', `  ${open}`, '  heat: 220', `  ${close}`, 'after');
    expect(readExcerpt(marked, { region: 'heat' })).toEqual({ code: 'heat: 220', firstLine: 3 });
    expect(listRegions(marked)).toEqual(['heat']);
    expect(withoutMarkers(marked)).toBe('before\n  heat: 220\nafter');
  });

  test('loses its common indentation, the markers of regions inside it, and blank lines at its ends', () => {
    const nested = text('  # region: all', '', '    - name: heat', '      # region: fan', '      fan: on', '      # endregion: fan', '', '  # endregion: all');
    expect(readExcerpt(nested, { region: 'all' })).toMatchObject({ code: '- name: heat\n  fan: on' });
    expect(listRegions(nested)).toEqual(['all', 'fan']);
  });

  test('says which regions there are where it is missing', () => {
    expect(readExcerpt(file, { region: 'cold' })).toEqual({ problem: 'the file has no region "cold"', remedy: 'Use one of: heat, rest' });
  });

  test('says how to mark one where there is none', () => {
    expect(readExcerpt('heat: 220', { region: 'heat' })).toEqual({
      problem: 'the file has no region "heat"',
      remedy: 'Mark one with comments "region: name" and "endregion: name"',
    });
  });

  test('must be closed', () => {
    expect(readExcerpt(text('# region: heat', 'heat: 220', '# endregion: rest'), { region: 'heat' })).toEqual({
      problem: 'the region "heat" is not closed',
      remedy: 'Close it with a comment "endregion: heat"',
    });
  });

  test('must hold something', () => {
    expect(readExcerpt(text('# region: heat', '', '# endregion: heat', 'heat: 220'), { region: 'heat' })).toEqual({
      problem: 'the excerpt is empty',
      remedy: 'Move the markers around the lines to show',
    });
  });

  test('must fit inside an answer', () => {
    const long = (count: number): string => text('# region: heat', ...Array.from({ length: count }, (_, index) => `heat-${index}: 220`), '# endregion: heat');
    expect(readExcerpt(long(EXCERPT_MAX_LINES), { region: 'heat' })).toMatchObject({ firstLine: 2 });
    expect(readExcerpt(long(41), { region: 'heat' })).toEqual({
      problem: 'the excerpt has 41 lines',
      remedy: 'Keep it to 40: mark the lines the answer speaks of',
    });
  });
});

describe('an excerpt by its first and last line', () => {
  const file = text('oven:', '    heat: 220', '', '      fan: on', '    rest: 30', '    heat: 180');

  test('runs from one beginning to the next other, both included', () => {
    expect(readExcerpt(file, { from: 'heat:', to: 'rest' })).toEqual({ code: 'heat: 220\n\n  fan: on\nrest: 30', firstLine: 2 });
    expect(readExcerpt(file, { from: 'fan', to: 'fan' })).toEqual({ code: 'fan: on', firstLine: 4 });
  });

  test('names the beginning that it does not find', () => {
    expect(readExcerpt(file, { from: 'cold', to: 'rest' })).toEqual({
      problem: 'no line of the file begins with "cold"',
      remedy: 'Copy the beginning of one of its lines',
    });
    expect(readExcerpt(file, { from: 'rest', to: 'fan' })).toEqual({
      problem: 'no line after it begins with "fan"',
      remedy: 'Copy the beginning of the last line you want',
    });
  });

  test.each([{}, { from: 'heat' }, { to: 'rest' }])('needs both, or a region: %o', (place) => {
    expect(readExcerpt(file, place)).toEqual({ problem: 'it does not say which part of the file', remedy: 'Add region="…", or from="…" and to="…"' });
  });
});

describe('the record of checks', () => {
  const stone = { path: 'ovens/stone.yaml', hash: 'aa' };
  const shelf = { path: 'shelf.yaml', hash: 'bb' };
  const entry = ({ path, hash }: { path: string; hash: string }): LabRecord => ({ [path]: { hash, checkedBy: ['ovenlint 1.0'] } });

  test('is up to date where every file has its hash', () => {
    expect(findStale([stone, shelf], { ...entry(stone), ...entry(shelf) })).toEqual([]);
  });

  test('is stale for a file that changed', () => {
    expect(findStale([{ ...stone, hash: 'cc' }, shelf], { ...entry(stone), ...entry(shelf) })).toEqual([{ file: 'ovens/stone.yaml', reason: 'changed' }]);
  });

  test('is stale for a file that was never checked', () => {
    expect(findStale([stone, shelf], entry(shelf))).toEqual([{ file: 'ovens/stone.yaml', reason: 'unchecked' }]);
  });

  test('is stale for a file that is gone', () => {
    expect(findStale([stone], { ...entry(stone), ...entry(shelf) })).toEqual([{ file: 'shelf.yaml', reason: 'gone' }]);
  });

  test('names all of them, those that are gone last', () => {
    const record = { 'a-crate.yaml': { hash: '0', checkedBy: [] }, ...entry(shelf) };
    expect(findStale([stone, { ...shelf, hash: 'dd' }], record)).toEqual([
      { file: 'ovens/stone.yaml', reason: 'unchecked' },
      { file: 'shelf.yaml', reason: 'changed' },
      { file: 'a-crate.yaml', reason: 'gone' },
    ]);
  });

  test('is read where its form is right, and takes the name of no file for a part of the language', () => {
    const { record, findings } = parseRecord(JSON.stringify(entry(shelf)));
    expect(findings).toEqual([]);
    expect({ ...record }).toEqual(entry(shelf));
    expect(findStale([{ path: 'constructor', hash: '0' }, shelf], record!)).toEqual([{ file: 'constructor', reason: 'unchecked' }]);
  });

  test.each([
    ['', 'it is not JSON'],
    ['{', 'it is not JSON'],
    ['[]', 'it is not a record of checks (at its top)'],
    ['null', 'it is not a record of checks (at its top)'],
    ['{"a":1}', 'it is not a record of checks (at a)'],
    ['{"a":{"hash":"0"}}', 'it is not a record of checks (at a.checkedBy)'],
    ['{}\n<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> b', 'it holds the markers of a merge'],
  ])('is none where it is %j', (text, problem) => {
    const { record, findings } = parseRecord(text);
    expect(record).toBeUndefined();
    expect(findings.map((finding) => finding.problem)).toEqual([problem]);
  });
});

describe('the purpose of a lab file', () => {
  test.each([
    ['# comments', text('# Keeps ovens warm', '# at night.', 'heat: 220', '# not this'), 'Keeps ovens warm at night.'],
    ['// comments', text('// Keeps ovens warm.', "agent 'oven'"), 'Keeps ovens warm.'],
    ['-- comments', text('-- Keeps ovens warm.', 'select 1'), 'Keeps ovens warm.'],
    ['a block comment', text('/**', ' * Keeps ovens warm', ' * at night.', ' */', 'function handler() {}'), 'Keeps ovens warm at night.'],
    ['a block comment of one line', text('/* Keeps ovens warm. */', 'heat()'), 'Keeps ovens warm.'],
    ["a template's comment", text('{{/* Keeps ovens warm. */}}', '{{ .Values.heat }}'), 'Keeps ovens warm.'],
    ["a template's comment that trims", text('{{- /* Keeps ovens warm. */ -}}', '{{ .Values.heat }}'), 'Keeps ovens warm.'],
    ['a script, past its first line', text('#!/bin/sh', '# Keeps ovens warm.', 'set -eu'), 'Keeps ovens warm.'],
    ['a YAML document, past its dashes', text('---', '# Keeps ovens warm.', 'heat: 220'), 'Keeps ovens warm.'],
    ['a Dockerfile, past its syntax line', text('# syntax=docker/dockerfile:1', '# Keeps ovens warm.', 'FROM scratch'), 'Keeps ovens warm.'],
    ['a file that opens with blank lines', text('', '', '# Keeps ovens warm.', '', '# not this'), 'Keeps ovens warm.'],
    ['a file with a region below', text('# Keeps  ovens warm.', '# region: heat', 'heat: 220', '# endregion: heat'), 'Keeps ovens warm.'],
  ])('is read from %s', (_, content, purpose) => {
    expect(readPurpose(content)).toBe(purpose);
  });

  test.each([
    ['opens with code', text('heat: 220', '# Keeps ovens warm.')],
    ['opens with a region', text('# region: heat', '# Keeps ovens warm.', '# endregion: heat')],
    ['cannot hold comments', text('{', '  "heat": 220', '}')],
    ['is empty', ''],
  ])('is empty for a file that %s', (_, content) => {
    expect(readPurpose(content)).toBe('');
  });
});
