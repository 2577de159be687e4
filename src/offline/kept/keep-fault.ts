/**
 * Why a site could not be kept: the network went away (`offline`), the server answered with an error (`status`), what arrived is
 * not what was announced (`damaged`), the device is full, the browser keeps nothing for the site (`refused`), the reader stopped it.
 */
export type FaultKind = 'offline' | 'status' | 'damaged' | 'full' | 'refused' | 'stopped';

/** Raised where a site could not be kept. */
export class KeepFault extends Error {
  readonly kind: FaultKind;
  /** What the server answered, where it answered with an error. */
  readonly status: number | undefined;

  constructor(kind: FaultKind, options: { status?: number; cause?: unknown } = {}) {
    super(`The site was not kept: ${kind}.`, { cause: options.cause });
    this.kind = kind;
    this.status = options.status;
  }
}

/** Any error of storing as a fault. */
export function toStorageFault(error: unknown): KeepFault {
  if (error instanceof KeepFault) return error;
  const name = error instanceof Error ? error.name : '';
  return new KeepFault(name === 'QuotaExceededError' ? 'full' : 'refused', { cause: error });
}
