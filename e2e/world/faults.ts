import * as z from 'zod'

export const Fault = z.strictObject({
  /** METHOD PATH-PREFIX, e.g. GET /gmail/v1/users/me/threads. */
  on: z.string().regex(/^[A-Z]+ \/\S*$/),
  /** Only the n-th request that matches, from 1; all of them without. */
  nth: z.number().int().min(1).optional(),
  do: z.union([
    z.literal([400, 401, 403, 404, 429, 500, 503]),
    z.enum(['drop', 'commit-drop', 'truncate']),
    z.strictObject({ delayMs: z.number().min(0) }),
  ]),
})
export type Fault = z.infer<typeof Fault>

export type Faults = { add(...faults: Fault[]): void; clear(): void; list(): Fault[]; next(method: string, path: string): Fault['do'][] }

/** What is to go wrong. `next` counts a request and says what happens to it; `path` has its query. */
export function createFaults(): Faults {
  let kept: { fault: Fault; seen: number }[] = []
  return {
    add: (...faults) => {
      kept.push(...faults.map(fault => ({ fault: Fault.parse(fault), seen: 0 })))
    },
    clear: () => {
      kept = []
    },
    list: () => kept.map(({ fault }) => fault),
    next(method, path) {
      const hit = kept.filter(({ fault }) => `${method} ${path}`.startsWith(fault.on))
      for (const one of hit) one.seen++
      return hit.filter(({ fault, seen }) => fault.nth === undefined || fault.nth === seen).map(({ fault }) => fault.do)
    },
  }
}
