import { coversMailbox, type LeftOut, type Receipt } from '../../shared/answer'
import { AppError, codeOf } from '../../shared/errors'
import { makeAnswer } from '../agent/citations'
import { withModelRows } from '../agent/guest-rows'
import { openShelf, type Shelf } from '../agent/shelf'
import type { Facts } from '../model/model'
import { packThreads } from '../packer/pack'
import type { Packed } from '../packer/packed'
import { makeReceipt } from '../packer/receipt'
import { isAboutGuests } from '../rsvp/guest-question'
import { allowedQuote } from './allowed-quote'
import { circumstances, type Established, establish, eventAsked } from './established'
import { endBy } from './journal'
import { keepBack } from './never-send'
import { type OwnMailsRead, ownMails } from './own-mails'
import { packedBefore } from './packed-before'
import type { Reading } from './read'
import { readToolsOf } from './read-tools'
import type { Running } from './running'
import { type Heard, think } from './think'

/** Tokens of a model's window that instructions, facts, history and tool results need beside the mail. */
const reservedTokens = 12_000

/** From what was read to the answer: facts by code, the receipt, the mind, the check of its citations. */
export async function answerFrom(run: Running, reading: Reading): Promise<void> {
  const { journal, model, started, source } = run
  const kept = model.remote ? keepBack(reading.threads, run.settings.neverSend) : { threads: reading.threads, leftOut: [] }
  const options = { budget: model.window - reservedTokens, question: started.question, me: source.address }
  const packed = packThreads(kept.threads, { ...options, before: await packedBefore(run, kept.threads) })
  const shelf = openShelf(kept.threads, packed, model.window)
  const quote = await allowedQuote(run, kept.threads)
  const held: Held = { reading, kept: [...kept.leftOut, ...quote.leftOut], packed, shelf, refused: false }
  const receipt = await noteReceipt(run, held)
  if (reading.threads.length === 0) throw new AppError(reading.missing.length > 0 ? 'not-found' : 'nothing-found')
  if (await waitsForCost(run, packed)) return

  // The log is looked through only where an event is asked for.
  const event = isAboutGuests(started.question) ? await eventAsked(run) : ''
  const { guests, told } = establish(run, reading, reading.threads, event)
  // A remote mind is told no more of the guests than the mail that it may see holds.
  const shown = kept.leftOut.length > 0 ? establish(run, reading, kept.threads, event) : { guests, told }
  const own = await ownMails(run, kept.threads)
  const facts = { ...factsOf(run, shown, own), complete: coversMailbox(receipt, run.started.scope) }
  const answered = (text: string, table: Heard['table']) => {
    const read = { threads: shelf.threads, ids: shelf.ids }
    return makeAnswer({ text, ...read, ...withModelRows({ guests, table, me: source.address, shelf }) })
  }
  const tools = readToolsOf(run, {
    onKeptBack: leftOut => held.kept.push(...leftOut),
    onRefused: () => {
      held.refused = true
    },
  })
  const heard: Heard = { text: '', table: null }
  try {
    const { reason, text, table } = await think(run, { packed, shelf, facts, tools, quoted: quote.quoted }, own, heard)
    if (reason === 'stopped') throw new AppError('stopped')
    await noteReceipt(run, held)
    await journal.end({ reason, error: null, detail: '' }, answered(text, table))
  } catch (error) {
    // What code found out, what was read and what the mind had said stand, whatever became of it.
    if (codeOf(error) === 'stopped') throw error
    await noteReceipt(run, held)
    if (guests || heard.text || heard.table) await journal.end(endBy(error), answered(heard.text, heard.table))
    throw error
  }
}

const factsOf = (run: Running, { guests, told }: Established, { style }: OwnMailsRead): Omit<Facts, 'complete'> => ({
  ...circumstances(run),
  guests,
  ...(told && { told }),
  ...(style.length > 0 && { style }),
})

/** `refused`: the mind asked for the calendar, and it may not be read. */
type Held = { reading: Reading; kept: LeftOut[]; packed: Packed; shelf: Shelf; refused: boolean }

/** The receipt of everything read so far, noted where it says something new. */
async function noteReceipt({ journal }: Running, { reading, kept, packed, shelf, refused }: Held): Promise<Receipt> {
  const known = new Set(reading.threads.map(({ id }) => id))
  const threads = [...reading.threads, ...shelf.threads.filter(({ id }) => !known.has(id))]
  const unfit = new Set([...packed.leftOut, ...shelf.leftOut])
  const overBudget = threads
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => unfit.has(id))
    .map(({ id: messageId, rfcId }): LeftOut => ({ messageId, rfcId, part: '', why: 'over-budget' }))
  const { missing, continued, guests } = reading
  const plan = guests ? { plan: guests.plan } : {}
  const made = makeReceipt({ threads, missing, continued, leftOut: [...kept, ...overBudget], ...plan })
  const receipt: Receipt = refused ? { ...made, calendar: 'not-connected' } : made
  if (JSON.stringify(receipt) !== JSON.stringify(journal.view().receipt))
    await journal.append({ type: 'mail.read', receipt, packed: [...packed.ids.values()] })
  return receipt
}

/** Now that the mail is counted: true where it costs more than the user lets pass without an OK, which is then waited for. */
async function waitsForCost({ journal, model, settings }: Running, packed: Packed): Promise<boolean> {
  const { estimate } = journal.view()
  const tokens = reservedTokens + packed.tokens
  const usd = model.usd?.(tokens, 800) ?? 0
  if (!estimate || usd <= settings.askAboveUsd || usd <= confirmedUsd(journal.events()) * tolerated) return false
  await journal.append({ type: 'plan.made', threads: estimate.threads, estimate: { ...estimate, tokens, usd }, needsOk: 'cost' })
  return true
}

/** An estimate is no promise: an OK holds for this many times its cost. */
const tolerated = 1.5

/** The cost that the user last gave an OK for; 0 = none. */
function confirmedUsd(events: ReturnType<Running['journal']['events']>): number {
  let [asked, confirmed] = [0, 0]
  for (const event of events) {
    if (event.type === 'plan.made') asked = event.needsOk === 'cost' ? event.estimate.usd : 0
    if (event.type === 'plan.confirmed') confirmed = asked || confirmed
  }
  return confirmed
}
