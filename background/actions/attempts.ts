import type { OperationProgress } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { codeOf } from '../../shared/errors'

export const tries = 3

/** Nobody knows what came of a call that failed so. */
export const isUnclear = (code: string): boolean =>
  code === 'google-unavailable' || code === 'google-answer' || code === 'offline' || code === 'stopped'

/** `look` gives the etag of what stands there where it is done ('' where nobody knows that etag), else null; `call` gives an event's, too. */
export type Attempt = { look(): Promise<string | null>; call(): Promise<unknown> }

/** Tries until Google says what came of it; after a lost answer it is looked for before the next try. Throws what Google refuses. */
export async function attempts(
  pause: (attempt: number) => Promise<void>,
  before: Operation[],
  lookFirst: boolean,
  { look, call }: Attempt,
): Promise<OperationProgress> {
  const done = (etag: unknown): OperationProgress => ({ state: 'done', draftId: null, before: withEtag(before, etag) })
  const there = lookFirst ? await look() : null
  if (there !== null) return done(there)
  for (let attempt = 1; ; attempt++) {
    try {
      return done(await call())
    } catch (error) {
      const left = await afterwards(error, attempt === 1 && !lookFirst, look, () => pause(attempt))
      if (typeof left === 'string') return done(left)
      if (left === undefined || attempt === tries) return { state: 'unknown', draftId: null, before }
    }
  }
}

/** What stands there after a call that failed, as `look` says; undefined where nobody can know. Throws a refusal of what was not done. */
async function afterwards(
  error: unknown,
  isFirst: boolean,
  look: Attempt['look'],
  pause: () => Promise<void>,
): Promise<string | null | undefined> {
  if (isUnclear(codeOf(error))) {
    await pause()
    return look().catch(() => null)
  }
  if (isFirst) throw error
  // What refuses a second try may be the first one, whose answer was lost.
  const there = await look().catch(() => undefined)
  if (there === null) throw error
  return there
}

/** What takes a change of an event back respects whatever is changed later; where no etag is known, nothing takes it back. */
function withEtag(before: Operation[], etag: unknown): Operation[] {
  if (typeof etag !== 'string') return before
  return before.flatMap((each): Operation[] => {
    if (!('etag' in each)) return [each]
    return etag === '' ? [] : [{ ...each, etag }]
  })
}
