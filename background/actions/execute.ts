import * as z from 'zod'
import type { OperationProgress } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError, codeOf } from '../../shared/errors'
import {
  createDraft,
  deleteDraft,
  deleteEvent,
  draftExists,
  draftMarked,
  getDraft,
  insertEvent,
  minimalMessage,
  minimalThread,
  modifyMessage,
  modifyThread,
  patchEvent,
  rawEvent,
  sendDraft,
  sentMarked,
  trashMessage,
  trashThread,
  untrashMessage,
} from '../google/changes'
import type { GoogleClient } from '../google/client'
import { unlessAborted } from '../google/shared-job'
import type { SourceIo } from '../mail-source'
import { attempts, isUnclear, tries } from './attempts'
import { holds, isUntouched, patchBack } from './event-patch'
import { backToBefore, labelsBack, wasThrownAway } from './inverse'

/** `note` and `begin` resolve once the progress is on the disk; `begin` comes before every change that it announces. `pause` waits before a second try. */
export type Runner = {
  client: GoogleClient
  io: SourceIo
  /** Our mark of this operation, as its message carries it. */
  mark: string
  note(progress: OperationProgress): Promise<void>
  /** The note before a change, and what it then waits by. Throws stopped or too-late where it is not to be begun any more. */
  begin(progress: OperationProgress): Promise<SourceIo>
  pause(attempt: number): Promise<void>
}

export const untouched: OperationProgress = { state: 'todo', draftId: null, before: [] }

/**
 * Carries one operation out from wherever a worker left it. Never throws for what Google says: the progress tells. 'unknown' where nobody
 * can know whether it happened; it is then never tried again.
 */
export async function runOperation(operation: Operation, from: OperationProgress, runner: Runner): Promise<OperationProgress> {
  const step = steps[operation.type] as (operation: Operation, from: OperationProgress, runner: Runner) => Promise<OperationProgress>
  return step(operation, from, runner)
}

type Steps = {
  [T in Operation['type']]: (
    operation: Extract<Operation, { type: T }>,
    from: OperationProgress,
    runner: Runner,
  ) => Promise<OperationProgress>
}

const steps: Steps = {
  send,
  async draft({ raw, threadId }, from, runner) {
    const { draftId, before } = await ownDraft(raw, threadId, from, runner)
    return { state: 'done', draftId, before }
  },
  async 'draft-delete'({ draftId, messageId }, from, { client, io, begin }) {
    const draft = await found(getDraft(client, draftId, io))
    if (draft && draft.messageId !== messageId) throw new AppError('changed')
    // One that is gone before the first try was sent or deleted by the user.
    if (!draft && from.state === 'todo') throw new AppError('changed')
    if (draft) await gone(deleteDraft(client, draftId, await begin({ ...from, state: 'trying' })))
    return { ...untouched, state: 'done' }
  },
  labels: (operation, from, runner) =>
    repeated(from, runner, {
      before: async () => labelsBack(operation, await minimalThread(runner.client, operation.threadId, runner.io)),
      call: io => modifyThread(runner.client, operation.threadId, operation, io),
    }),
  'message-labels': (operation, from, runner) =>
    repeated(from, runner, {
      before: async () => {
        const message = await minimalMessage(runner.client, operation.messageId, runner.io)
        if (wasThrownAway(operation, message)) throw new AppError('changed')
        return labelsBack(operation, [message])
      },
      call: io => modifyMessage(runner.client, operation.messageId, operation, io),
    }),
  'trash-thread': ({ threadId }, from, runner) =>
    repeated(from, runner, {
      before: async () => backToBefore(await minimalThread(runner.client, threadId, runner.io)),
      call: io => trashThread(runner.client, threadId, io),
    }),
  'trash-message': ({ messageId }, from, runner) =>
    repeated(from, runner, {
      before: async () => backToBefore([await minimalMessage(runner.client, messageId, runner.io)]),
      call: io => trashMessage(runner.client, messageId, io),
    }),
  'untrash-message': ({ messageId }, from, runner) =>
    repeated(from, runner, {
      before: async () => {
        const { labelIds } = await minimalMessage(runner.client, messageId, runner.io)
        if (!labelIds.includes('TRASH')) throw new AppError('changed')
        return []
      },
      call: io => untrashMessage(runner.client, messageId, io),
    }),
  async 'event-insert'({ eventId, body, notify }, from, runner) {
    const wanted = fieldsOf(body)
    const before: Operation[] = [{ type: 'event-delete', eventId, etag: '', notify }]
    // Google does not promise to see a second insert of one id: it is looked for first.
    const there = from.state === 'trying' || from.state === 'sending'
    return attempts(runner.pause, before, there, {
      look: async () => {
        const event = await found(rawEvent(runner.client, eventId, runner.io))
        // One that was changed since is the user's by now: nothing takes it back.
        return event?.status === 'confirmed' ? (isUntouched(event, wanted) ? event.etag : '') : null
      },
      call: async () => (await insertEvent(runner.client, { body, notify }, await runner.begin({ ...from, state: 'trying', before }))).etag,
    })
  },
  async 'event-patch'({ eventId, etag, body, notify }, from, runner) {
    const { client, io } = runner
    const wanted = fieldsOf(body)
    const now = await rawEvent(client, eventId, io)
    const before = from.before.length > 0 ? from.before : [patchBack(now, wanted, notify)]
    return attempts(runner.pause, before, from.state === 'trying', {
      look: async () => {
        const event = await rawEvent(client, eventId, io)
        return holds(event, wanted) ? event.etag : null
      },
      call: async () => {
        const change = { id: eventId, etag: known(etag), body, notify }
        return (await patchEvent(client, change, await runner.begin({ ...from, state: 'trying', before }))).etag
      },
    })
  },
  async 'event-delete'({ eventId, etag, notify }, from, runner) {
    const { client, io } = runner
    const before: Operation[] = [{ type: 'event-patch', eventId, etag: '', body: JSON.stringify({ status: 'confirmed' }), notify }]
    const look = async () => {
      const event = await found(rawEvent(client, eventId, io))
      return event === null ? '' : event.status === 'cancelled' ? event.etag : null
    }
    return attempts(runner.pause, before, from.state === 'trying', {
      look,
      call: async () => {
        const change = { id: eventId, etag: known(etag), notify }
        await gone(deleteEvent(client, change, await runner.begin({ ...from, state: 'trying', before })))
        return (await look().catch(() => null)) ?? ''
      },
    })
  },
}

const fieldsOf = (body: string): Record<string, unknown> => z.record(z.string(), z.unknown()).parse(JSON.parse(body))

/** Without an etag nobody knows what would be changed. */
function known(etag: string): string {
  if (etag === '') throw new AppError('changed')
  return etag
}

/** A mail goes out through a draft whose id is its token: where the draft is gone, nothing is ever sent again. */
async function send(
  { raw, threadId }: Extract<Operation, { type: 'send' }>,
  from: OperationProgress,
  runner: Runner,
): Promise<OperationProgress> {
  const { draftId } = await ownDraft(raw, threadId, from, runner)
  const sending: OperationProgress = { state: 'sending', draftId, before: [] }
  const once = async () => sendDraft(runner.client, draftId, raw, threadId, await runner.begin(sending))
  let asked = from.state === 'sending'
  for (let attempt = 1; attempt <= tries; attempt++) {
    const there = asked ? await stillThere(draftId, runner) : true
    if (there !== true) return { ...sending, state: there === false ? await whereGone(runner) : 'unknown' }
    const state = await outcomeOf(once, draftId, runner)
    if (state !== 'unclear') return { ...sending, state }
    asked = true
    await runner.pause(attempt)
  }
  return { ...sending, state: (await stillThere(draftId, runner)) === false ? await whereGone(runner) : 'unknown' }
}

/** Whether a draft that was asked to go is still there; null where Gmail does not say: it may have gone out. */
const stillThere = (draftId: string, { client, io }: Runner): Promise<boolean | null> => draftExists(client, draftId, io).catch(() => null)

/** What one try to send came to. */
async function outcomeOf(once: () => Promise<void>, draftId: string, runner: Runner): Promise<'done' | 'unknown' | 'unclear'> {
  try {
    await once()
    return 'done'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'not-found') return whereGone(runner)
    return isUnclear(code) ? 'unclear' : refused(draftId, error, runner)
  }
}

/** Google said no, or the user before Google was asked: nothing went out, and the draft goes with it. */
async function refused(draftId: string, why: unknown, runner: Runner): Promise<never> {
  await dropDraft(runner, draftId)
  throw why
}

/** How long what became of a mail waits for its draft to go: a rate limit may hold that back for minutes (milliseconds). */
const dropMs = 1000

/** A draft of ours that is not to be sent any more; where it cannot be deleted, it stays a draft. */
export const dropDraft = ({ client, io }: Pick<Runner, 'client' | 'io'>, draftId: string): Promise<void> =>
  unlessAborted(gone(deleteDraft(client, draftId, io)), AbortSignal.timeout(dropMs)).catch(() => undefined)

/** A draft that is gone was sent, or the user discarded it: its mark in Sent tells, else nobody knows. */
async function whereGone({ client, mark, io }: Runner): Promise<'done' | 'unknown'> {
  return (await sentMarked(client, mark, io).catch(() => false)) ? 'done' : 'unknown'
}

type OwnDraft = { draftId: string; before: Operation[] }

/** The operation's draft: the one it had, one that a lost answer left behind, or a new one. */
async function ownDraft(raw: string, threadId: string | null, from: OperationProgress, runner: Runner): Promise<OwnDraft> {
  const { client, io, mark } = runner
  if (from.draftId !== null) return { draftId: from.draftId, before: from.before }
  let draft = from.state === 'trying' ? await draftMarked(client, mark, io) : null
  for (let attempt = 1; draft === null; attempt++) {
    try {
      draft = await createDraft(client, raw, threadId, await runner.begin({ ...from, state: 'trying' }))
    } catch (error) {
      if (!isUnclear(codeOf(error)) || attempt === tries) throw error
      await runner.pause(attempt)
      draft = await draftMarked(client, mark, io)
    }
  }
  const own: OwnDraft = { draftId: draft.draftId, before: [{ type: 'draft-delete', ...draft }] }
  await runner.note({ state: 'drafted', ...own })
  return own
}

/** A change that does the same when it is made twice. What takes it back is read before the first try, once. */
async function repeated(
  from: OperationProgress,
  runner: Runner,
  { before, call }: { before(): Promise<Operation[]>; call(io: SourceIo): Promise<unknown> },
): Promise<OperationProgress> {
  const kept = from.state === 'trying' ? from.before : await before()
  return attempts(runner.pause, kept, from.state === 'trying', {
    look: null,
    call: async () => call(await runner.begin({ state: 'trying', draftId: null, before: kept })),
  })
}

/** Whether it may have happened: Google was asked for it, or is about to be. A mail whose draft is being made has not left. */
export const wasAsked = ({ type }: Operation, { state }: OperationProgress): boolean =>
  state === 'sending' || (state === 'trying' && type !== 'send')

async function found<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (codeOf(error) === 'not-found') return null
    throw error
  }
}

/** What is gone already needs no deleting. */
const gone = async (deleting: Promise<unknown>): Promise<void> => void (await found(deleting))
