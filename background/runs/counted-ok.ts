import type { FileShown } from '../../shared/answer'
import { RunEvent } from '../../shared/run-log'
import type { Packed } from '../packer/packed'
import { fileKey } from '../packer/receipt'
import { conversationRows } from '../store/run-log'
import { reservedTokens, usdOf } from './budget'
import type { Running } from './running'

/**
 * Now that the mail is counted: true where the run waits for an OK, since all requests for it cost more than the user lets pass without
 * one, or since a picture or a PDF would go as it is of which the user was not told in this conversation.
 */
export async function waitsForOk(run: Running, passes: readonly Packed[]): Promise<boolean> {
  const { journal, model, settings } = run
  const { estimate } = journal.view()
  if (!estimate) return false
  const requests = passes.map(({ tokens }) => reservedTokens + tokens)
  const tokens = requests.reduce((sum, each) => sum + each, 0)
  const usd = usdOf(model, requests)
  const isDear = usd > settings.askAboveUsd && usd > confirmedUsd(journal.events()) * tolerated
  const files = passes.flatMap(filesOf)
  if (!isDear && !(await isNews(run, files))) return false
  const { passes: _, ...known } = estimate
  const counted = { ...known, tokens, usd, ...(passes.length > 1 && { passes: passes.length }) }
  const needsOk = isDear ? 'cost' : 'files'
  await journal.append({
    type: 'plan.made',
    threads: estimate.threads,
    estimate: counted,
    needsOk,
    ...(files.length > 0 && { files }),
  })
  return true
}

const filesOf = ({ files = [] }: Packed): FileShown[] =>
  files.map(({ messageId, part, name, bytes }) => ({ messageId, part, name, size: bytes.length }))

/** Whether one of these files is none that the user gave an OK for, in this conversation. */
async function isNews({ account, started }: Running, files: readonly FileShown[]): Promise<boolean> {
  if (files.length === 0) return false
  const known = new Set<string>()
  let named: readonly FileShown[] = []
  for (const { event: logged } of await conversationRows(account.id, started.conversation)) {
    const event = RunEvent.safeParse(logged).data
    if (event?.type === 'plan.made') named = event.files ?? []
    if (event?.type === 'plan.confirmed' && event.files !== false) for (const file of named) known.add(keyOf(file))
  }
  return files.some(file => !known.has(keyOf(file)))
}

const keyOf = ({ messageId, part }: FileShown): string => fileKey(messageId, part)

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
