/** True for a complete https address without user information: the only kind that leads away from the site. */
export function isSafeAddress(url: string): boolean {
  if (!/^https:\/\/[^\s<>"'\\]+$/i.test(url)) return false;
  const address = URL.parse(url);
  return address !== null && address.protocol === 'https:' && address.username === '' && address.password === '';
}

/** True for a path of this site from its root, or a place on the same page: `/topics/x/`, `#sources`. */
export function isSitePath(url: string): boolean {
  return /^(?:\/(?![/\\])|#)[^\s<>"'\\]*$/.test(url);
}
