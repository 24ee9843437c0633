import type { OperationProgress } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { codeOf } from '../../shared/errors'

export const tries = 3

/** Nobody knows what came of a call that failed so. */
export const isUnclear = (code: string): boolean =>
  code === 'google-unavailable' || code === 'google-answer' || code === 'offline' || code === 'stopped'

/** `look` gives the etag of what stands there where it is done ('' where nobody knows that etag), else null; `call` gives an event's, too. */
export type Attempt = { look(): Promise<string | null>; call(): Promise<unknown> }

/**
 * Tries until Google says what came of it; after a lost answer it is looked for before the next try. `askedBefore`: by a worker that heard no
 * answer. Throws what Google refuses at the very first try; 'unknown' where it could not be looked for: it is not tried again.
 */
export async function attempts(
  pause: (attempt: number) => Promise<void>,
  before: Operation[],
  askedBefore: boolean,
  { look, call }: Attempt,
): Promise<OperationProgress> {
  const done = (etag: unknown): OperationProgress => ({ state: 'done', draftId: null, before: withEtag(before, etag) })
  const unknown: OperationProgress = { state: 'unknown', draftId: null, before }
  const there = askedBefore ? await look().catch(() => undefined) : null
  if (there === undefined) return unknown
  if (there !== null) return done(there)
  for (let attempt = 1; ; attempt++) {
    try {
      return done(await call())
    } catch (error) {
      const left = await afterwards(error, attempt === 1 && !askedBefore, look, () => pause(attempt))
      if (typeof left === 'string') return done(left)
      if (left === undefined || attempt === tries) return unknown
    }
  }
}

/** What stands there after a call that failed, as `look` says; undefined where nobody can know. Throws a refusal of what was asked for once. */
async function afterwards(
  error: unknown,
  isFirst: boolean,
  look: Attempt['look'],
  pause: () => Promise<void>,
): Promise<string | null | undefined> {
  if (isUnclear(codeOf(error))) return lookAgain(look, pause)
  if (isFirst) throw error
  // What refuses a second try may be the first one, whose answer was lost, or what the user did after it.
  return (await look().catch(() => undefined)) ?? undefined
}

/** Where a look fails too, it is looked once more: only what cannot be seen then is unknown. */
async function lookAgain(look: Attempt['look'], pause: () => Promise<void>): Promise<string | null | undefined> {
  await pause()
  const seen = await look().catch(() => undefined)
  if (seen !== undefined) return seen
  await pause()
  return look().catch(() => undefined)
}

/** What takes a change of an event back respects whatever is changed later; where no etag is known, nothing takes it back. */
function withEtag(before: Operation[], etag: unknown): Operation[] {
  if (typeof etag !== 'string') return before
  return before.flatMap((each): Operation[] => {
    if (!('etag' in each)) return [each]
    return etag === '' ? [] : [{ ...each, etag }]
  })
}
