/** The registration of the site below a base path, and of no other: a browser answers with that of a site above where there is none. */
export async function findRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}
