/** The browser opens and closes the menu by itself; this moves the focus into it and back, and leaves it closed on the page that Back returns to. */
const menu = document.getElementById('site-menu');
const menuButton = document.querySelector<HTMLElement>('[popovertarget]');

// A browser that knows no popover shows the list in the foot.
menuButton?.addEventListener('click', () => {
  if (!menu?.showPopover) menu?.scrollIntoView();
});
menu?.addEventListener('toggle', ({ newState }) => {
  if (newState === 'open') menu.querySelector('a')?.focus({ preventScroll: true });
  // A tap outside leaves the focus nowhere.
  else if (document.activeElement === document.body) menuButton?.focus({ preventScroll: true });
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // No focus may be behind the menu, where nobody sees it.
  if (relatedTarget instanceof Element && relatedTarget !== menuButton && !menu.contains(relatedTarget)) menu.hidePopover();
});
addEventListener('pagehide', () => menu?.hidePopover?.());
