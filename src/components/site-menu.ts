/** The browser opens and closes the menu by itself; this moves the focus into it and back, and leaves it closed on the page that Back returns to. */
const menu = document.getElementById('site-menu');

menu?.addEventListener('toggle', ({ newState }) => {
  if (newState === 'open') menu.querySelector('a')?.focus();
  // A tap outside leaves the focus nowhere.
  else if (document.activeElement === document.body) document.querySelector<HTMLElement>('[popovertarget]')?.focus();
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // Behind the menu nothing can be seen, so that no focus may be there.
  if (relatedTarget instanceof Element && relatedTarget.closest('main, header')) menu.hidePopover();
});
addEventListener('pagehide', () => menu?.hidePopover?.());
