import type { CutList, LeftOut, LeftOutReason } from '../../shared/answer'
import type { CalendarEvent } from '../../shared/calendar'
import { codeOf, type ErrorCode } from '../../shared/errors'
import { MessageId, RfcId, type Thread } from '../../shared/mail'
import type { Scope } from '../../shared/run-log'
import type { MailSource, SourceIo, ThreadRef } from '../mail-source'
import type { PlanReceipt } from '../packer/receipt'
import { readDocuments } from '../reader/documents/documents'
import { limits } from '../reader/limits'
import { readThread } from '../reader/read-thread'
import type { ReadThread } from '../reader/reading'
import { wantedBodies } from '../reader/wanted'
import { inParallel } from './in-parallel'

/** Threads asked for at the same time; the client behind the source keeps to the quota. */
const width = 8
/** Larger than any mail that Gmail takes (25 MB, base64 included). */
const largestBody = 40_000_000

/** What was read of a plan. `missing` = messages that were found and could not be had, one entry each; `cut` = lists that broke off. */
export type Reading = { threads: ReadThread[]; missing: LeftOut[]; cut: CutList[]; continued: number; guests?: GuestReading }
/** What the search plan of a guest list found beside the mail. */
export type GuestReading = { plan: PlanReceipt; calendar: readonly CalendarEvent[] }
export type ReadIo = SourceIo & { onRead(done: number, of: number): void }

/** Reads every thread of the plan, and for "this thread", which stands first, also the threads that go on where Gmail broke it off. */
export async function readMail(refs: readonly ThreadRef[], scope: Scope, source: MailSource, io: ReadIo): Promise<Reading> {
  let done = 0
  let of = refs.length
  const outage: Outage = { inARow: 0, error: null, why: 'not-fetched' }
  const read = async (ref: ThreadRef) => {
    const thread = outage.inARow < mostInARow ? await threadOrMissing(ref, source, io, outage) : unasked(ref, outage.why)
    io.onRead(++done, of)
    return thread
  }
  io.onRead(done, of)
  const asked = await inParallel(refs, width, read)
  const first = asked[0]
  const isThread = scope.type === 'thread' || scope.type === 'event'
  const cut: CutList[] = []
  const follow = isThread && first?.thread ? await continuationsOf(first.thread, source, io, cut) : []
  of += follow.length
  const all = [...asked, ...(await inParallel(follow, width, read))]
  if (outage.error !== null && all.every(({ thread }) => !thread)) throw outage.error
  return {
    threads: all.flatMap(({ plain }) => plain ?? []),
    missing: all.flatMap(({ missing }) => missing ?? []),
    cut,
    continued: follow.length,
  }
}

/** The threads that go on where Gmail broke this one off; where they cannot be found, `cut` says so and the thread itself still counts. */
async function continuationsOf(thread: Thread, source: MailSource, io: SourceIo, cut: CutList[]): Promise<ThreadRef[]> {
  try {
    return await source.continuations(thread, { ...io, onCut: list => void cut.push({ ...list, list: 'thread' }) })
  } catch (error) {
    const why = whyNotHad(error)
    if (!why) throw error
    cut.push({ list: 'thread', query: '', seen: 1, of: null, why })
    return []
  }
}

type Fetched = { thread?: Thread; plain?: ReadThread; missing?: readonly LeftOut[] }

/** What the service itself refused or did not serve: the last such failure, and how many threads in a row it has cost. */
type Outage = { inARow: number; error: unknown; why: LeftOutReason }
/** After so many the rest is not asked for: each try of each thread waits as long as the service asks. */
const mostInARow = 3

async function threadOrMissing(ref: ThreadRef, source: MailSource, io: SourceIo, outage: Outage): Promise<Fetched> {
  try {
    const thread = await source.thread(ref, io)
    outage.inARow = 0
    return { thread, plain: await plainThread(thread, source, io) }
  } catch (error) {
    const why = lost[codeOf(error)]
    if (why) return { missing: [missingMessage(ref, why)] }
    const refused = withheld[codeOf(error)]
    if (!refused) throw error
    Object.assign(outage, { inARow: outage.inARow + 1, error, why: refused })
    return unasked(ref, refused)
  }
}

/** Every message that is known of a thread that was not served. */
const unasked = (ref: ThreadRef, why: LeftOutReason): Fetched => ({
  missing: ref.found ? ref.found.map(id => notHad(id, why)) : [missingMessage(ref, why)],
})

/** Failures that cost one thread and not the run. */
const lost: Partial<Record<ErrorCode, LeftOutReason>> = {
  'not-found': 'deleted',
  'google-answer': 'undecodable',
  'too-large': 'too-large',
}

/** What the service does not give although it is there: it costs what it was asked for, and not the run. */
const withheld: Partial<Record<ErrorCode, LeftOutReason>> = { quota: 'refused', 'google-unavailable': 'not-fetched' }

/** Why a thread that was asked for did not come, where that costs no more than the thread; undefined = it is another failure. */
export const whyNotHad = (error: unknown): LeftOutReason | undefined => lost[codeOf(error)] ?? withheld[codeOf(error)]

/** Of a thread that is gone only its id is left, so that stands for its message. */
export const missingMessage = ({ id, only }: Pick<ThreadRef, 'id' | 'only'>, why: LeftOutReason): LeftOut =>
  notHad(only ?? MessageId.parse(id), why)

const notHad = (messageId: MessageId, why: LeftOutReason): LeftOut => ({
  messageId,
  rfcId: RfcId.parse(`<${messageId}@unread.invalid>`),
  part: '',
  why,
})

/** A thread made plain, with the bodies that did not come with it. */
export async function plainThread(thread: Thread, source: MailSource, io: SourceIo): Promise<ReadThread> {
  const bodies = await inParallel(wantedBodies(thread), width, async ({ messageId, attachmentId, size }) => {
    const body = size > largestBody ? 'too-large' : await bodyOrReason(messageId, attachmentId, source, io)
    return [`${messageId}/${attachmentId}`, body] as const
  })
  const fetched = new Map(bodies)
  const patience = (): AbortSignal => AbortSignal.any([io.signal, AbortSignal.timeout(limits.documentTime)])
  return readThread(thread, fetched, await readDocuments(thread, fetched, patience))
}

/** A body, or why it could not be had; other failures are thrown. */
export async function bodyOrReason(
  messageId: MessageId,
  attachmentId: string,
  source: MailSource,
  io: SourceIo,
): Promise<Uint8Array | LeftOutReason> {
  try {
    return await source.attachment(messageId, attachmentId, io)
  } catch (error) {
    const why = whyNotHad(error)
    if (!why) throw error
    return why
  }
}
