import { coversMailbox } from '../../shared/answer'
import { AppError, codeOf } from '../../shared/errors'
import type { GuestList } from '../../shared/guest-list'
import type { MessageId } from '../../shared/mail'
import type { RunView } from '../../shared/run-view'
import { makeAnswer } from '../agent/citations'
import { withModelRows } from '../agent/guest-rows'
import { joinPasses } from '../agent/join-passes'
import type { AgentResult } from '../agent/loop'
import { onShelf, openShelf } from '../agent/shelf'
import type { Facts } from '../model/model'
import { packThreads } from '../packer/pack'
import type { ReadThread } from '../reader/reading'
import { isAboutGuests } from '../rsvp/guest-question'
import { allowedQuote } from './allowed-quote'
import { mailBudget } from './budget'
import { correctionOf } from './correction'
import { waitsForOk } from './counted-ok'
import { circumstances, type Established, establish, eventAsked } from './established'
import { besideFiles, type Files, filesFor, withFiles } from './files'
import { endBy } from './journal'
import { keepBack } from './never-send'
import { type Held, noteReceipt } from './note-receipt'
import { type OwnMailsRead, ownMails } from './own-mails'
import { packedBefore } from './packed-before'
import { plannedPasses, planPasses, thinkInPasses } from './passes'
import type { Reading } from './read'
import { readToolsOf } from './read-tools'
import type { Running } from './running'
import { type Heard, type Read, think } from './think'

/** Where the provider refuses a prompt as too large, our estimate was too low by this much at least. */
const underestimated = 1.15

/** From what was read to the answer: facts by code, the receipt, the mind, the check of its citations. */
export async function answerFrom(run: Running, reading: Reading): Promise<void> {
  try {
    await answer(run, reading, 1)
  } catch (error) {
    if (!isTooLarge(run, error)) throw error
    await answer(run, reading, underestimated)
  }
}

/** A request that the provider refused as too large before its pass, or the only one, said anything: its mail can be packed anew. */
function isTooLarge({ journal }: Running, error: unknown): boolean {
  const ended = endedPasses(journal.view())
  return codeOf(error) === 'too-large' && journal.events().every(event => event.type !== 'step.ended' || (event.pass ?? Infinity) <= ended)
}

/** `by`: how much more than estimated the mail is taken for. */
async function answer(run: Running, reading: Reading, by: number): Promise<void> {
  const { journal, model, source } = run
  const kept = model.remote ? keepBack(reading.threads, run.settings.neverSend) : { threads: reading.threads, leftOut: [] }
  const files = await filesFor(run, kept.threads)
  const packing = await packFor(run, kept.threads, files, by)
  const { shelf } = packing
  const quote = await allowedQuote(run, kept.threads)
  const held: Held = { reading, kept: [...kept.leftOut, ...quote.leftOut], files, ...packing, ended: 0, refused: false }
  const receipt = await noteReceipt(run, held)
  if (reading.threads.length === 0) throw new AppError(reading.missing.length > 0 ? 'not-found' : 'nothing-found')
  if (await waitsForOk(run, held.plan?.passes ?? [held.packed])) return

  const own = await ownMails(run, kept.threads)
  const { guests, facts } = await established(run, reading, kept, own, coversMailbox(receipt, run.started.scope))
  const said: Heard[] = []
  const answered = (reason?: AgentResult['reason']) => {
    const read = { threads: shelf.threads, ids: shelf.ids }
    const { text, table } = wholeOf(said, held, reason)
    return makeAnswer({ text, ...read, ...withModelRows({ guests, table, me: source.address, shelf }) })
  }
  const tools = readToolsOf(run, {
    onKeptBack: leftOut => held.kept.push(...leftOut),
    onRefused: () => {
      held.refused = true
    },
  })
  try {
    const reason = await thinkOf(run, held, { shelf, facts, tools, quoted: quote.quoted, own }, said)
    if (reason === 'stopped') throw new AppError('stopped')
    await noteReceipt(run, held)
    await journal.end({ reason, error: null, detail: '' }, answered(reason))
  } catch (error) {
    // What code found out, what was read and what the mind had said stand, whatever became of it.
    if (codeOf(error) === 'stopped' || (by === 1 && isTooLarge(run, error))) throw error
    await noteReceipt(run, held)
    if (guests || hasSpoken(said)) await journal.end(endBy(error), answered())
    throw error
  }
}

type Kept = ReturnType<typeof keepBack>

const factsOf = (run: Running, { guests, told }: Established, { style }: OwnMailsRead): Omit<Facts, 'complete' | 'missing'> => ({
  ...circumstances(run),
  guests,
  ...(told && { told }),
  ...(style.length > 0 && { style }),
})

/** The guests as code finds them in everything read, and the facts for the mind. */
async function established(
  run: Running,
  reading: Reading,
  kept: Kept,
  own: OwnMailsRead,
  complete: boolean,
): Promise<{ guests: GuestList | null; facts: Facts }> {
  // The log is looked through only where an event is asked for.
  const event = isAboutGuests(run.started.question) ? await eventAsked(run) : ''
  const { guests, told } = establish(run, reading, reading.threads, event)
  // A remote mind is told no more of the guests than the mail that it may see holds.
  const shown = kept.leftOut.length > 0 ? establish(run, reading, kept.threads, event) : { guests, told }
  return { guests, facts: { ...factsOf(run, shown, own), complete, missing: reading.missing.length } }
}

/** The mail for the mind: in one text, or in several passes where all of it is wanted and it does not fit. */
async function packFor(
  run: Running,
  threads: readonly ReadThread[],
  files: Files,
  by: number,
): Promise<Pick<Held, 'packed' | 'plan' | 'shelf' | 'correction'>> {
  const { model, started, source } = run
  const { grain, scale } = await correctionOf(run)
  const correction = { grain, scale: scale * by }
  const beside = besideFiles(threads, files, mailBudget(model))
  const options = {
    budget: beside.budget,
    question: started.question,
    me: source.address,
    correction,
    ...(await packedBefore(run, threads)),
  }
  const packed = withFiles(packThreads(beside.threads, options), files)
  const planned = planPasses(run, packed, beside.threads, options, standingPasses(run, by > 1))
  const plan = planned && { ...planned, passes: planned.passes.map(pass => withFiles(pass, files)) }
  const shelf = openShelf(threads, plan ? { ...packed, leftOut: [] } : packed, model.window, correction)
  return { packed, plan, shelf, correction }
}

/** The passes that were planned; where they turned out too large, only those that have ended. */
function standingPasses({ journal }: Running, areTooLarge: boolean): MessageId[][] | undefined {
  const planned = plannedPasses(journal.events())
  if (!areTooLarge) return planned
  const ended = endedPasses(journal.view())
  return ended > 0 ? planned?.slice(0, ended) : undefined
}

const endedPasses = ({ receipt }: RunView): number => receipt?.passes?.read.length ?? 0

/** One answer, or one of each pass; `said` takes them as they come. */
async function thinkOf(run: Running, held: Held, read: Omit<Read, 'packed'>, said: Heard[]): Promise<AgentResult['reason']> {
  if (held.plan) {
    return thinkInPasses(run, held.plan.passes, read, said, async ended => {
      held.ended = ended
      await noteReceipt(run, held)
    })
  }
  const own: Heard = { text: '', table: null }
  said.push(own)
  const { reason, text, table } = await think(run, { ...read, packed: held.packed }, own)
  Object.assign(own, { text, table })
  return reason
}

const hasSpoken = (said: readonly Heard[]): boolean => said.some(({ text, table }) => text || table)

/** What the mind said in all: of several passes what code joins, but for a question back. */
function wholeOf(said: readonly Heard[], { plan, shelf }: Held, reason: AgentResult['reason'] | undefined): Heard {
  const spoken = said.filter(({ text, table }) => text || table)
  const [first = { text: '', table: null }] = spoken
  if (!plan || reason === 'asked-back' || spoken.length === 0) return first
  return joinPasses(spoken, plan.passes.length, id => onShelf(shelf, id)?.date ?? 0)
}
