/** Told to other tabs: which key changed, or that all is gone. */
export type Message = { key: string } | { cleared: true };

/** What tabs of one site tell each other; a browser without such channels tells nothing. */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string, listen: (message: Message) => void) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => listen(data));
  }

  tell(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
