import { WORKER_FILE } from '../archive/archive-format.ts';
import { deleteOwnCaches, listRecords, type KeptRecord } from '../kept/kept-cache.ts';
import { openKeepChannel, type KeepNews, type KeepOrder } from '../kept/messages.ts';
import type { TroubleSaid } from './describe-keeping.ts';
import { findRegistration } from './find-registration.ts';
import { explainRefusal, loadAbout } from './load-about.ts';

/** What of the site is on this device. */
export interface KeepState {
  /** What pages come from; undefined where nothing is kept. */
  record: KeptRecord | undefined;
  /** Whether there is a worker although the browser deleted what it kept. */
  isGone: boolean;
  /** Whether a first or a newer version is on its way. */
  isLoading: boolean;
  /** Whether a newer version waits for its turn. */
  isNewerReady: boolean;
}

const NOTHING: KeepState = { record: undefined, isGone: false, isLoading: false, isNewerReady: false };

/** How long after the end of a worker its own words about it may arrive, in milliseconds. */
const LAST_WORDS = 1000;

/** Keeps the site below a base path on this device, updates and removes it; tells a listener what its worker, or another tab, does. */
export class KeepControl {
  readonly #base: string;
  readonly #channel: BroadcastChannel;
  readonly #listen: (news: KeepNews | undefined) => void;
  readonly #followed = new WeakSet<ServiceWorker | ServiceWorkerRegistration>();
  #lastFailure = 0;

  /** The listener is told news, and `undefined` where the state may have changed without any. */
  constructor(base: string, listen: (news: KeepNews | undefined) => void) {
    this.#base = base;
    this.#listen = listen;
    this.#channel = openKeepChannel(base);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<KeepNews>) => this.#take(data));
  }

  /** What is on this device now. What a browser left of a version without its worker is removed. */
  async read(): Promise<KeepState> {
    try {
      const registration = await findRegistration(this.#base);
      if (!registration) {
        await deleteOwnCaches(this.#base);
        return NOTHING;
      }
      this.#follow(registration);
      const [record, newer] = await listRecords(this.#base);
      return {
        record,
        isGone: !record && registration.active !== null,
        isLoading: registration.installing !== null,
        isNewerReady: newer !== undefined && registration.waiting !== null,
      };
    } catch {
      // The browser lets the site keep nothing; asked to, it says so.
      return NOTHING;
    }
  }

  /** Begins to keep the site, or joins what another tab began. Answers what is in the way; how it goes on is told to the listener. */
  async keep(): Promise<TroubleSaid | undefined> {
    const about = await loadAbout(this.#base);
    if ('trouble' in about) return about.trouble;
    // Safari has not always told; Chromium tells pages of ten gigabytes whatever there is, so that a full device may be found out later.
    const { quota = Infinity, usage = 0 } = (await navigator.storage.estimate?.().catch(() => undefined)) ?? {};
    if (quota - usage < about.site.unpackedBytes) return { kind: 'full', site: about.site };
    // Some browsers ask their reader and wait for an answer; the site is kept meanwhile.
    void navigator.storage.persist().then(
      () => this.#listen(undefined),
      () => undefined,
    );
    try {
      const registration = await navigator.serviceWorker.register(this.#base + WORKER_FILE, { scope: this.#base, updateViaCache: 'none' });
      this.#follow(registration);
      if (!registration.installing && (await listRecords(this.#base)).length === 0) await this.#keepAgain(registration);
      return undefined;
    } catch {
      return explainRefusal(this.#base);
    }
  }

  /** Stops keeping, also for other tabs. */
  async stop(): Promise<void> {
    const registration = await findRegistration(this.#base);
    for (const worker of [registration?.installing, registration?.active]) worker?.postMessage('stop' satisfies KeepOrder);
  }

  /** Removes worker and caches; what a reader wrote and scored is elsewhere. Throws where the browser does not. */
  async remove(): Promise<void> {
    await (await findRegistration(this.#base))?.unregister();
    await deleteOwnCaches(this.#base);
    this.#channel.postMessage({ news: 'removed' } satisfies KeepNews);
  }

  /** Looks for a newer version; without network there is none. */
  async update(): Promise<void> {
    await (await findRegistration(this.#base))?.update().catch(() => undefined);
  }

  /** A browser that deleted the caches has a worker still, which is not installed twice: it is asked to keep the site anew, unless there is a newer one. */
  async #keepAgain(registration: ServiceWorkerRegistration): Promise<void> {
    await registration.update();
    if (!registration.installing) registration.active?.postMessage('keep' satisfies KeepOrder);
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const { installing } = registration;
    if (installing && !this.#followed.has(installing)) {
      this.#followed.add(installing);
      installing.addEventListener('statechange', () => this.#listenToEnd(installing));
    }
    if (this.#followed.has(registration)) return;
    this.#followed.add(registration);
    registration.addEventListener('updatefound', () => {
      this.#follow(registration);
      this.#listen(undefined);
    });
  }

  #listenToEnd({ state }: ServiceWorker): void {
    this.#listen(undefined);
    if (state !== 'redundant') return;
    const ended = Date.now();
    setTimeout(() => {
      // A browser ends a worker that takes too long, without a word of its own.
      if (this.#lastFailure < ended - LAST_WORDS) this.#take({ news: 'failed', version: '', kind: 'offline' });
    }, LAST_WORDS);
  }

  #take(news: KeepNews): void {
    if (news.news === 'failed') this.#lastFailure = Date.now();
    this.#listen(news);
  }
}
