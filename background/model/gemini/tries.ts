/** How long to wait before the next try of one answer, in milliseconds; undefined where none is worth it. Each call counts. */
export type Tries = {
  /** After an overload or a broken connection: three tries in all, none begun more than 30 s after the first of them failed. */
  afterFailure(): number | undefined
  /** After a refusal for a minute's quota; `asked` = how long Google asks us to wait, null where it does not say. */
  afterQuota(asked: number | null): number | undefined
}

const failureWaits = [3000, 9000]
const failurePatience = 30_000
/** Waits for a quota, together. */
const quotaPatience = 90_000
const quotaWait = 15_000

/** Counts the tries of one answer, over all its requests. `now` in milliseconds since the epoch. */
export function countTries(now: () => number): Tries {
  let failures = 0
  let firstFailure = 0
  let waitedForQuota = 0
  return {
    afterFailure() {
      if (failures === 0) firstFailure = now()
      const wait = failureWaits[failures++]
      return wait !== undefined && now() + wait <= firstFailure + failurePatience ? wait : undefined
    },
    afterQuota(asked) {
      const wait = Math.max(asked ?? quotaWait, 1000)
      waitedForQuota += wait
      return waitedForQuota > quotaPatience ? undefined : wait
    },
  }
}
