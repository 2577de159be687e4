import * as words from '#words';
import type { KeptSite } from '../archive/archive-format.ts';
import type { KeepNews } from '../kept/messages.ts';
import { describeKept, describeLasting, describeSize, describeTrouble, type TroubleSaid } from './describe-keeping.ts';
import { findLack, readAbilities } from './find-lack.ts';
import { KeepControl, type KeepState } from './keep-control.ts';
import { loadAbout } from './load-about.ts';
import { LoadingView } from './loading-view.ts';

/** Holds the place of the size until it is known. */
const NO_SIZE = '\u00a0';

/** Keeps the site on the reader's device when they ask for it, says how it goes, and removes it again. */
export class KeepElement extends HTMLElement {
  #control!: KeepControl;
  #loading!: LoadingView;
  #state: KeepState | undefined;
  #site: KeptSite | undefined;
  /** Whether the reader's wish is on its way to the worker, or the worker is at it. */
  #isKeeping = false;

  async connectedCallback(): Promise<void> {
    const lack = findLack(readAbilities());
    if (lack !== undefined) {
      this.#part('state').textContent = lack;
      this.#part('keep').hidden = true;
      this.hidden = false;
      return;
    }
    this.#control = new KeepControl(this.#base, (news) => void this.#follow(news));
    this.#loading = new LoadingView(this.#part('loading'), (sentence) => this.#say(sentence));
    this.#on('keep', () => this.#keep());
    this.#on('stop', () => this.#control.stop());
    this.#on('remove', () => this.#remove());
    this.#on('reload', () => location.reload());
    addEventListener('online', () => void this.#control.update());
    await this.#draw();
    this.hidden = false;
    await Promise.all([this.#showSize(), this.#control.update()]);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #keep(): Promise<void> {
    this.#isKeeping = true;
    this.#say('');
    await this.#draw();
    const trouble = await this.#control.keep();
    if (trouble) await this.#end(trouble);
    else await this.#draw();
  }

  async #remove(): Promise<void> {
    try {
      await this.#control.remove();
      await this.#end();
      this.#say(words.keepRemoved);
      await this.#showSize();
    } catch {
      this.#say(words.keepNotRemoved);
    }
  }

  async #follow(news: KeepNews | undefined): Promise<void> {
    switch (news?.news) {
      case 'loading':
      case 'unpacking':
        this.#loading.show(news, this.#state?.record !== undefined);
        // Another tab may have begun it.
        return this.#isKeeping || this.#state?.isLoading ? undefined : this.#draw();
      case 'failed':
        return this.#end(await this.#findCause(news));
      case 'kept':
        await this.#end();
        return this.#say(words.keepDone);
      case 'removed':
        return this.#end();
      default:
        return this.#draw();
    }
  }

  /** What arrived was another archive, where the server has another one by now. */
  async #findCause({ kind, status, version }: KeepNews & { news: 'failed' }): Promise<TroubleSaid> {
    const about = kind === 'damaged' ? await loadAbout(this.#base) : undefined;
    const isUpdated = about && 'site' in about && about.site.version !== version;
    return { kind: isUpdated ? 'updated' : kind, status, site: this.#site };
  }

  async #end(trouble?: TroubleSaid): Promise<void> {
    this.#isKeeping = false;
    this.#loading.hide();
    await this.#draw();
    if (trouble) this.#say(describeTrouble({ ...trouble, isKept: this.#state?.record !== undefined }, document.documentElement.lang));
  }

  async #showSize(): Promise<void> {
    const about = await loadAbout(this.#base);
    if ('site' in about) this.#site = about.site;
    else if (!this.#state?.record && about.trouble.kind !== 'offline') this.#say(describeTrouble(about.trouble, document.documentElement.lang));
    await this.#draw();
  }

  async #draw(): Promise<void> {
    this.#state = await this.#control.read();
    const { record, isGone, isLoading, isNewerReady } = this.#state;
    const isBusy = !record && (this.#isKeeping || isLoading);
    this.#part('state').textContent = record
      ? describeKept(record, document.documentElement.lang)
      : isBusy
        ? words.keepGoesOn
        : isGone
          ? words.keepGone
          : words.keepNone;
    this.#part('detail').textContent = record
      ? describeLasting(await this.#isLasting())
      : this.#site
        ? describeSize(this.#site, document.documentElement.lang)
        : NO_SIZE;
    this.#part('newer').hidden = !isNewerReady;
    this.#showButtons({ keep: !record && !isBusy, stop: isBusy, remove: record !== undefined });
  }

  async #isLasting(): Promise<boolean | undefined> {
    return navigator.storage.persisted().catch(() => undefined);
  }

  /** Who pressed a button that goes is led to the one that comes. */
  #showButtons(shown: Record<'keep' | 'stop' | 'remove', boolean>): void {
    const parts = (Object.keys(shown) as (keyof typeof shown)[]).map((name) => [this.#part(name), shown[name]] as const);
    const isFocused = parts.some(([part, isShown]) => part === document.activeElement && !isShown);
    for (const [part, isShown] of parts) part.hidden = !isShown;
    if (isFocused) parts.find(([, isShown]) => isShown)?.[0].focus();
  }

  #say(sentence: string): void {
    this.#part('said').textContent = sentence;
  }

  #on(name: string, act: () => unknown): void {
    this.#part(name).addEventListener('click', act);
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }
}
