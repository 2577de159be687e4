import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take tens of seconds: they build sites, or start hundreds of processes. */
const LONGEST = ['rollback-scripts', 'unit/site/build', 'mutations', 'index-cost', 'draw-english', 'german-site', 'tests/lab/'];

/** Starts the files that take longest first, so that none is left to run alone at the end; the others in Vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((part) => moduleId.includes(part));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
