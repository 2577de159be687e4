import * as words from '#words';

/** How long a button says what became of a copy, in milliseconds. */
const SAID_FOR = 2000;

for (const command of document.querySelectorAll('.command')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool-button';
  button.textContent = words.copy;
  button.dataset['copy'] = '';
  button.hidden = true;
  command.append(button);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  // Pages without a secure address have no clipboard; the code can still be selected.
  if (!navigator.clipboard) break;
  const label = button.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(timer);
    button.textContent = text;
    timer = setTimeout(() => (button.textContent = label), SAID_FOR);
  };
  button.addEventListener('click', () => {
    const code = button.closest('figure, .command')?.querySelector('code')?.textContent ?? '';
    navigator.clipboard.writeText(code).then(
      () => say(words.copied),
      () => say(words.copyByHand),
    );
  });
  button.hidden = false;
}
