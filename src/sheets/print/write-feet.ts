import type { Page } from 'playwright';
import type { Paper } from '../content/sheet-form.ts';
import { writePageFoot } from '../pages/page-foot.ts';

/** Sets at the foot of a sheet's pages what each is a page of: the sheet, and in a book the part, which begins a page. */
export async function writeFeet(page: Page, paper: Paper): Promise<void> {
  const { title, parts, direction } = await page.evaluate(() => {
    const named = [...document.querySelectorAll<HTMLElement>('[data-foot]')];
    for (const [number, part] of named.entries()) part.style.setProperty('page', `part-${number}`);
    return { title: document.querySelector('h1')!.textContent.trim(), direction: document.dir, parts: named.map(({ dataset }) => dataset['foot']!) };
  });
  const rules = parts.map((part, number) => `@page part-${number}{size:${paper}}${writePageFoot(`${part} · ${title}`, direction, `part-${number}`)}`);
  const cover = `@page cover{size:${paper};@bottom-left{content:none}@bottom-right{content:none}}`;
  await page.evaluate(
    (text) => {
      const style = document.querySelector('style[data-feet]') ?? document.head.appendChild(document.createElement('style'));
      style.setAttribute('data-feet', '');
      style.textContent = text;
    },
    [writePageFoot(title, direction), ...rules, cover].join(''),
  );
}
