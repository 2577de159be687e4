/** Loads once a build and remembers it; in `dev` loads on every call, so that an author's change is seen. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    if (loaded === undefined || import.meta.env.DEV) loaded = load();
    return loaded;
  };
}
