import type { Checker } from '../../lab/checker.ts';
import { checker as masking } from './masking/checker.ts';
import { checker as rollbackScripts } from './rollback-scripts/checker.ts';

/** Checkers that make sense for the pack in content/ only. */
export const checkers: readonly Checker[] = [rollbackScripts, masking];
