/** Changes the page's entry in the history, or adds one; where the browser refuses, as Safari does after 100 changes in 30 seconds, all stays as it is. */
export function changeHistory(change: 'pushState' | 'replaceState', state: unknown, address = ''): void {
  try {
    history[change](state, '', address);
  } catch {
    // The next change tries again.
  }
}
