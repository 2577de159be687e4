/** The part of a browser's caches that the site uses, in memory. */
export class MadeCaches {
  readonly #origin: string;
  readonly #caches = new Map<string, Map<string, Response>>();
  /** Lets every put after so many fail. */
  failAfter: { puts: number; error: Error } | undefined;
  #puts = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Sorted paths in a cache. */
  paths(name: string): string[] {
    return [...(this.#caches.get(name)?.keys() ?? [])].map((address) => new URL(address).pathname).sort();
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }

  open(name: string): Promise<{ put(path: string, response: Response): Promise<void> }> {
    const cache = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, cache);
    return Promise.resolve({
      put: (path, response) => {
        this.#puts += 1;
        if (this.failAfter && this.#puts > this.failAfter.puts) return Promise.reject(this.failAfter.error);
        cache.set(this.#toAddress(path), response);
        return Promise.resolve();
      },
    });
  }

  match(path: string, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
    return Promise.resolve(this.#caches.get(cacheName)?.get(this.#toAddress(path))?.clone());
  }

  #toAddress(path: string): string {
    return new URL(path, this.#origin).href;
  }
}
