import type { OperationProgress } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { codeOf } from '../../shared/errors'

export const tries = 3

/** Nobody knows what came of a call that failed so. */
export const isUnclear = (code: string): boolean => code === 'google-unavailable' || code === 'google-answer' || code === 'offline'

/** A call that was held up before Google was asked. */
export const isHeldUp = (code: string): boolean => code === 'stopped' || code === 'too-late'

/** `look` gives the etag of what stands there where it is done ('' where nobody knows that etag), else null; there is none for what cannot be told, and does the same when it is done twice. `call` gives an event's etag, too. */
export type Attempt = { look: (() => Promise<string | null>) | null; call(): Promise<unknown> }

/**
 * Tries until Google says what came of it; after a lost answer it is looked for before the next try. `askedBefore`: by a worker that heard no
 * answer. Throws what Google refuses at the very first try, and what holds up a try of what is known not to be done; 'unknown' where it could
 * not be looked for: it is not tried again.
 */
export async function attempts(
  pause: (attempt: number) => Promise<void>,
  before: Operation[],
  askedBefore: boolean,
  { look, call }: Attempt,
): Promise<OperationProgress> {
  const done = (etag: unknown): OperationProgress => ({ state: 'done', draftId: null, before: withEtag(before, etag) })
  const unknown: OperationProgress = { state: 'unknown', draftId: null, before }
  const over = (there: string | undefined): OperationProgress => (there === undefined ? unknown : done(there))
  const there = askedBefore ? await seen(look) : null
  if (there !== null) return over(there)
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      return done(await call())
    } catch (error) {
      if (didNothing(codeOf(error), { isFirst: attempt === 1 && !askedBefore, isLookedAt: look !== null })) throw error
      const left = await afterwards(error, look, () => pause(attempt))
      if (left !== null) return over(left)
    }
  }
  return unknown
}

/** Whether nothing was done at all, where a call fails so. */
const didNothing = (code: string, { isFirst, isLookedAt }: { isFirst: boolean; isLookedAt: boolean }): boolean =>
  isFirst ? !isUnclear(code) : isLookedAt && isHeldUp(code)

/** What stands there as far as can be told; undefined where Google does not say. */
const seen = (look: Attempt['look']): Promise<string | null | undefined> => (look ? look().catch(() => undefined) : Promise.resolve(null))

/** What stands there after a call that failed; undefined where nobody can know. */
async function afterwards(error: unknown, look: Attempt['look'], pause: () => Promise<void>): Promise<string | null | undefined> {
  if (isUnclear(codeOf(error))) return lookAgain(look, pause)
  // What refuses a second try may be the first one, whose answer was lost, or what the user did after it.
  return (await seen(look)) ?? undefined
}

/** Where a look fails too, it is looked once more: only what cannot be seen then is unknown. */
async function lookAgain(look: Attempt['look'], pause: () => Promise<void>): Promise<string | null | undefined> {
  await pause()
  const first = await seen(look)
  if (first !== undefined) return first
  await pause()
  return seen(look)
}

/** What takes a change of an event back respects whatever is changed later; where no etag is known, nothing takes it back. */
function withEtag(before: Operation[], etag: unknown): Operation[] {
  if (typeof etag !== 'string') return before
  return before.flatMap((each): Operation[] => {
    if (!('etag' in each)) return [each]
    return etag === '' ? [] : [{ ...each, etag }]
  })
}
