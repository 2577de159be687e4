import * as words from '#words';
import type { SitePack } from '../pack/site-pack.ts';
import { toPath } from '../site/paths.ts';

/** Longest name below an icon that home screens show whole, in characters. */
const SHORT = 12;

/** `--paper-050` of the tokens: the surface in light, which is shown while the app starts. */
const SURFACE = '#fbfcfa';

/** The web app manifest of a pack's site. */
export function makeManifest({ title, tagline, language }: Pick<SitePack['pack'], 'title' | 'tagline' | 'language'>): Record<string, unknown> {
  const icon = (file: string, sizes: string, purpose: string, type = 'image/png') => ({ src: toPath(`/${file}`), sizes, type, purpose });
  return {
    id: toPath('/'),
    name: title,
    short_name: title.length <= SHORT ? title : words.keepAppName,
    description: tagline,
    lang: language,
    start_url: toPath('/'),
    scope: toPath('/'),
    display: 'standalone',
    theme_color: SURFACE,
    background_color: SURFACE,
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable.png', '512x512', 'maskable'),
      icon('icon.svg', 'any', 'any', 'image/svg+xml'),
    ],
  };
}
