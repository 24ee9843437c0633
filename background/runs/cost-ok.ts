import type { Packed } from '../packer/packed'
import { reservedTokens, usdOf } from './budget'
import type { Running } from './running'

/** Now that the mail is counted: true where all requests for it cost more than the user lets pass without an OK, which is then waited for. */
export async function waitsForCost({ journal, model, settings }: Running, passes: readonly Packed[]): Promise<boolean> {
  const { estimate } = journal.view()
  const requests = passes.map(({ tokens }) => reservedTokens + tokens)
  const tokens = requests.reduce((sum, each) => sum + each, 0)
  const usd = usdOf(model, requests)
  if (!estimate || usd <= settings.askAboveUsd || usd <= confirmedUsd(journal.events()) * tolerated) return false
  const { passes: _, ...known } = estimate
  const counted = { ...known, tokens, usd, ...(passes.length > 1 && { passes: passes.length }) }
  await journal.append({ type: 'plan.made', threads: estimate.threads, estimate: counted, needsOk: 'cost' })
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
