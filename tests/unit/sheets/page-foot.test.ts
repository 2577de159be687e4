import { expect, test } from 'vitest';
import { writePageFoot } from '../../../src/sheets/pages/page-foot.ts';

test('whose a page is stands where its text begins', () => {
  expect(writePageFoot('All "hot" ones', 'ltr')).toMatch(/^@page \{@bottom-left\{content:"All \\"hot\\" ones";/);
  expect(writePageFoot('All', '')).toContain('@bottom-left');
  expect(writePageFoot('الكل', 'rtl', 'part-1')).toMatch(/^@page part-1\{@bottom-right\{content:"الكل";/);
});
