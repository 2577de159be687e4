/** How long the viewer may take to load before the browser goes to the drawing alone, in milliseconds. */
const PATIENCE = 4000;

const load = (): Promise<typeof import('./viewer.ts')> => import('./viewer.ts');

/** The figure of the drawing, or of the link to it, that an event is about. */
const findFigure = ({ target }: Event): HTMLElement | null | undefined =>
  target instanceof Element ? target.closest('[data-view]')?.closest('figure') : undefined;

let asked = false;

/** Fetches the viewer once somebody may want it; a failure is told by the click. */
function prepare(event: Event): void {
  if (asked || !findFigure(event)) return;
  asked = true;
  load().catch(() => undefined);
}

for (const intent of ['pointerover', 'touchstart', 'focusin']) document.addEventListener(intent, prepare, { passive: true });

document.addEventListener('click', (event) => {
  const figure = findFigure(event);
  const link = figure?.querySelector<HTMLAnchorElement>('a[data-view]');
  if (!figure || !link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  // Words of the drawing may be selected.
  if (getSelection()?.type === 'Range' && event.target !== link) return;
  event.preventDefault();
  if (event.detail > 1) return;
  const follow = (): void => location.assign(link.href);
  const patience = setTimeout(follow, PATIENCE);
  load()
    .then(({ view }) => view(figure))
    .catch(follow)
    .finally(() => clearTimeout(patience));
});

/** Brings the viewer back where the page's entry in the history is that of an open one: after a reload, and on the way forward. */
function restore(): void {
  const figure = document.getElementById(history.state?.viewer);
  if (figure)
    load().then(
      ({ view }) => view(figure),
      () => undefined,
    );
}

addEventListener('popstate', restore);
restore();
