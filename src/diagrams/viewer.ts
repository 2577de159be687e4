import * as words from '#words';
import './viewer-gestures.ts';
import { fit, glide, level, pan, showDrawing, stage } from './viewer-stage.ts';
import styles from './viewer.css?inline';

/** What a press on a button or key magnifies. */
const STEP = 1.5;
/** Pixels that an arrow key moves. */
const STRIDE = 64;

/** Milliseconds after which a step back is over, and the browser has moved the page if it was going to. */
const SETTLED = 300;

const dialog = document.createElement('dialog');
const bar = document.createElement('div');
const title = document.createElement('strong');
dialog.className = 'viewer';
dialog.append(stage, bar);

const enlarge = (): void => glide(STEP);
const reduce = (): void => glide(1 / STEP);
const showAll = (): void => glide(0);

bar.append(
  title,
  makeButton('−', reduce, words.viewerOut),
  level,
  makeButton('+', enlarge, words.viewerIn),
  makeButton(words.viewerFit, showAll, words.viewerFitLong),
  makeButton(words.viewerClose, () => dialog.close()),
);

function makeButton(text: string, act: () => void, name = text): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'tool-button';
  button.textContent = text;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', act);
  return button;
}

const KEYS: Record<string, () => void> = {
  '+': enlarge,
  '=': enlarge,
  '-': reduce,
  '−': reduce,
  0: showAll,
  ArrowLeft: () => pan(STRIDE, 0),
  ArrowRight: () => pan(-STRIDE, 0),
  ArrowUp: () => pan(0, STRIDE),
  ArrowDown: () => pan(0, -STRIDE),
};

dialog.addEventListener('keydown', (event) => {
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});

addEventListener('resize', () => {
  if (dialog.open) fit();
});

addEventListener('popstate', () => {
  if (history.state?.viewer || !dialog.open) return;
  dialog.close('left');
  setTimeout(() => (history.scrollRestoration = 'auto'), SETTLED);
});

dialog.addEventListener('close', () => {
  // The event comes late: the reader may have gone forward by then.
  if (dialog.open) return;
  stage.replaceChildren();
  if (dialog.returnValue !== 'left' && history.state?.viewer) history.back();
});

/** Opens a figure's drawing over the whole screen; the browser's Back closes it. Throws where the browser cannot. */
export function view(figure: HTMLElement): void {
  if (dialog.open) return;
  if (!dialog.parentNode) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(dialog);
  }
  const box = figure.querySelector<HTMLElement>('[data-view]')!;
  title.textContent = box.dataset['view']!;
  dialog.setAttribute('aria-label', box.getAttribute('aria-label')!);
  dialog.returnValue = '';
  dialog.showModal();
  if (history.state?.viewer !== figure.id) {
    // Going back from the viewer moves nothing: in an address with a section the browser would go there.
    history.scrollRestoration = 'manual';
    history.pushState({ viewer: figure.id }, '');
  }
  showDrawing(figure);
}
