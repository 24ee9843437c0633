import 'fake-indexeddb/auto'
import { accessToken, sender, testRedirect } from '../e2e/world/test-client'
import { startWorld, type World } from '../e2e/world/world'
import { AccountId } from '../shared/mail'
import { Settings } from '../shared/settings'
import { makeFakeBrowser } from '../shared/testing/fake-browser'
import { type PlannedBox, plannedBox, planQuestion } from './plan-mails'

const others = 10_000
const answers = 40
const me = 'me@example.com'

/** 40 answers in separate mails among 10,000 others: what the search plan finds of them, and what it costs beside reading everything. */
export async function benchPlan(): Promise<void> {
  const world = await startWorld({ refuseQuota: false, redirectUris: [testRedirect] })
  const fake = makeFakeBrowser()
  const browser = { ...fake, runtime: { id: 'bench' } }
  Object.assign(globalThis, { browser, chrome: browser })
  stub(world)
  try {
    const box = plannedBox(others, answers)
    world.setClock(box.now)
    world.addAccount({ address: me, messages: box.messages() })
    await measure(world, box)
  } finally {
    await world.close()
  }
}

/** Every fetch goes to the world, as a browser's would by its host rules. */
function stub(world: World): void {
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const { pathname: path, hostname: host, searchParams: query } = url
    const headers = Object.fromEntries(new Headers(init.headers))
    const answer = world.handle({ method: init.method ?? 'GET', host, path, query, headers, body: String(init.body ?? '') })
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  }
}

/** The modules of the worker are loaded when a browser stands there for them. */
async function measure(world: World, box: PlannedBox): Promise<void> {
  const { googleMail } = await import('../background/google/mail-source')
  const { keepAccessToken } = await import('../background/store/session')
  const { putAccount } = await import('../background/store/accounts')
  const { changeSettings } = await import('../background/store/settings')
  const { planGuests } = await import('../background/runs/guest-plan')
  const { readGuests } = await import('../background/runs/guest-read')
  const { guestList } = await import('../background/rsvp/guest-list')
  const token = await accessToken(world, sender(world), me)
  const id = AccountId.parse('google-bench')
  await keepAccessToken(id, { token, expiresAt: Date.now() + 3_600_000 })
  // Nothing waits for the minute to pass; whether an OK is needed is judged by the usual limit.
  await changeSettings({ gmailUnitsPerMinute: 1_000_000_000 })
  const account = { id, kind: 'google' as const, address: me, name: '', scopes: [], messages: null, error: null }
  await putAccount(account)
  const source = { ...googleMail(account, world.now), unitsPerMinute: Settings.parse({}).gmailUnitsPerMinute }
  const io = { signal: new AbortController().signal, onWait: () => undefined, onFound: () => undefined, onRead: () => undefined }
  const ask = { question: planQuestion, scope: { type: 'mailbox' as const }, source, zone: 'UTC', io, cut: [] }
  const began = performance.now()
  const plan = await planGuests(ask)
  const toPlan = world.quota.units
  const reading = await readGuests(ask, plan, io, async () => true)
  const seconds = (performance.now() - began) / 1000
  const threads = reading?.threads ?? []
  const list = guestList({ threads, question: planQuestion, me, now: new Date(source.now()).toISOString(), zone: 'UTC' })
  const rows = new Map(list?.rows.map(row => [row.email, row.status]))
  const right = box.expected.filter(({ email, status }) => rows.get(email) === status).length
  const read = new Set(threads.flatMap(thread => thread.messages.map(message => message.rfcId as string)))
  const found = box.expected.filter(({ rfcId }) => read.has(rfcId)).length
  console.log(`answers found ${found} of ${answers}, rows right ${right} of ${answers}, ${plan.searches.length} searches in the plan`)
  console.log(`quota units: plan ${toPlan}, with reading ${world.quota.units} (${read.size} messages)`)
  const everything = source.units(plan.all ?? [])
  console.log(
    `reading everything: ${everything} units, ${(everything / world.quota.units).toFixed(1)} times as many, ${(everything / 5000).toFixed(0)} minutes of quota`,
  )
  console.log(`${seconds.toFixed(1)} s without the network, ${reading?.guests?.plan.unsearched?.length ?? 0} guests not searched for`)
}
