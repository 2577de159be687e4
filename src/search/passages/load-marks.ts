// A page that was opened from a result of the search has words to mark; no other loads the script for it.
if (/[?&]words=/.test(location.search)) import('./mark-page.ts').catch(() => undefined);

export {};
