import { expect, test } from 'playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../src/node/browser.ts';
import { openPractice, question, start } from './practice-parts.ts';

const executablePath = findBrowser();
// A browser with a microphone that beeps, and a reader who allows it.
const args = [...BROWSER_FLAGS, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({ launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) } });

test('a recording is played back beside the answer, offered as a file, and gone with the question', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));
  await openPractice(page, '?set=all&minutes=10');
  await start(page).click();
  await page.getByRole('button', { name: 'Record me' }).click();
  await expect(page.getByText('Recording. It stays in this page.')).toBeVisible();
  await expect(page.getByText(/^0:01 of /)).toBeVisible();
  await page.getByRole('button', { name: 'Show the first sentence' }).click();
  const player = page.locator('audio');
  await expect(player).toBeVisible();
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the recording' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^[\w-]+\.(webm|m4a)$/);
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(question(page)).toBeFocused();
  await expect(player).toBeHidden();
  expect(await player.getAttribute('src')).toBeNull();
  expect(asked.filter((method) => method !== 'GET')).toEqual([]);
});
