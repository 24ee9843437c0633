/** Does the work once nobody else holds this name: rejects as the signal does that ends the waiting for it. */
export type Alone = <T>(name: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>

/**
 * One holder of a name in all workers and pages of the extension; the browser takes the name from one that dies
 * (https://developer.mozilla.org/docs/Web/API/Web_Locks_API).
 */
export const alone: Alone = (name, signal, work) => navigator.locks.request(name, { signal }, work)
