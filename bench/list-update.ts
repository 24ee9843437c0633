import 'fake-indexeddb/auto'
import { startWorld, type World } from '../e2e/world/world'
import { ThreadId } from '../shared/mail'
import type { Scope } from '../shared/run-log'
import { foldRun, isOver } from '../shared/run-view'
import { Settings } from '../shared/settings'
import { type FakeBrowser, makeFakeBrowser } from '../shared/testing/fake-browser'

const me = 'me@example.com'
const guests = 40
const others = 10_000
const news = 3
const latencyMs = 100
const day = 86_400_000
/** Counted and never waited for: the first reading is no part of what is measured. */
const unlimited = 1_000_000_000

/** A guest list of 40 among 10,000 other mails, asked again after 3 new answers: quota units and time, every request to Google 100 ms late. */
export async function benchListUpdate(): Promise<void> {
  const browser = makeFakeBrowser()
  const extension = Object.assign(browser, { runtime: { id: 'countersign' } })
  Object.assign(globalThis, { browser: extension, chrome: extension })
  const world = await startWorld({ redirectUris: [browser.redirect], refuseQuota: false })
  globalThis.fetch = slowly(world)
  try {
    for (const type of ['event', 'mailbox'] as const) await measure(world, browser, type)
  } finally {
    await world.close()
  }
}

async function measure(world: World, browser: FakeBrowser, type: 'event' | 'mailbox'): Promise<void> {
  const invitation = fill(world, browser)
  const scope: Scope = type === 'mailbox' ? { type } : { type, threadId: ThreadId.parse(invitation) }
  const { ask, update, changes } = await makeWorker(world, browser)
  world.latencyMs = 0
  const first = await counted(world, () => ask(scope))
  for (let n = guests - news; n < guests; n++) world.deliver(me, answer(n, world.now()))
  // The update of another day: what was looked at just now is looked at again.
  await new Promise(resolve => setTimeout(resolve, 3000))
  world.latencyMs = latencyMs
  const again = await counted(world, update)
  console.log(
    `list update, scope ${type}, ${news} new of ${guests} answers among ${others} mails, ${latencyMs} ms a request: ${again.units} units, ${again.ms} ms, ` +
      `${await changes()} of ${news} changes shown (first reading: ${first.units} units)`,
  )
}

async function counted(world: World, work: () => Promise<void>): Promise<{ units: number; ms: number }> {
  const [units, from] = [world.quota.units, performance.now()]
  await work()
  return { units: world.quota.units - units, ms: Math.round(performance.now() - from) }
}

/** The worker's own run engine over its own Gmail client and store. */
async function makeWorker(world: World, browser: FakeBrowser) {
  const { signIn } = await import('../background/google/auth')
  const { googleMail } = await import('../background/google/mail-source')
  const { READ_SCOPES } = await import('../background/google/scopes')
  const { askAgain } = await import('../background/lists/ask-again')
  const { builtIn } = await import('../background/model/built-in')
  const { runEngine } = await import('../background/runs/engine')
  const { forgetAccount, listAccounts } = await import('../background/store/accounts')
  const { allLists } = await import('../background/store/guest-lists')
  const { runRows } = await import('../background/store/run-log')
  const { setClient } = await import('../background/store/secrets')
  const { changeSettings } = await import('../background/store/settings')
  const settings = Settings.parse({ gmailUnitsPerMinute: unlimited })
  for (const { id } of await listAccounts()) await forgetAccount(id)
  await setClient({ id: world.google.client.id, secret: world.google.client.secret })
  await changeSettings(settings)
  browser.flow = consent(world)
  const account = await signIn({ hint: me, scopes: READ_SCOPES, now: Date.now })
  const source = googleMail(account)
  const newId = () => crypto.randomUUID()
  const engine = runEngine({
    now: Date.now,
    newId,
    accounts: listAccounts,
    source: () => source,
    settings: async () => settings,
    model: async () => builtIn,
    tell: () => undefined,
    propose: () => Promise.reject(new Error('nothing may be proposed')),
    actionsOf: () => Promise.resolve([]),
    listRead: () => undefined,
    untilOnline: async () => undefined,
    isAlive: () => Promise.resolve(true),
    keptAlive: work => work(),
  })
  const over = async ({ run }: Awaited<ReturnType<typeof engine.ask>>) => {
    for (;;) {
      const { state, error } = foldRun(run, await runRows(account.id, run))
      if (state === 'failed') throw new Error(`The run failed: ${error}.`)
      if (state === 'needs-ok') await engine.confirm(run, true)
      if (isOver(state)) return
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  }
  const onlyList = async () => {
    const [list] = await allLists(account.id)
    if (!list) throw new Error('No list was kept.')
    return list
  }
  const question = { account: account.id, conversation: null, question: 'Who is coming to the garden party?', quoted: null, zone: 'UTC' }
  return {
    ask: async (scope: Scope) => over(await engine.ask({ ...question, scope })),
    update: async () =>
      over(await askAgain({ account: account.id, id: (await onlyList()).id }, { zone: 'UTC', beyond: false }, engine, newId)),
    changes: async () => (await onlyList()).changes.length,
  }
}

/** The mailbox before the new answers; returns the invitation's thread. */
function fill(world: World, browser: FakeBrowser): string {
  world.reset()
  world.google.client.redirectUris = [browser.redirect]
  world.quota.refuse = false
  const now = world.now()
  const raw = (text: string, at: number, labels: string[]) => ({
    raw: Buffer.from(text).toString('base64url'),
    date: new Date(at).toISOString(),
    labels,
  })
  const invitation = raw(invite(now - 10 * day, now + 12 * day), now - 10 * day, ['SENT'])
  const answers = Array.from({ length: guests - news }, (_, n) =>
    raw(answer(n, now - 8 * day + n * 60_000), now - 8 * day + n * 60_000, ['INBOX']),
  )
  const rest = Array.from({ length: others }, (_, n) => raw(other(n, now - day - n * 600_000), now - day - n * 600_000, ['INBOX']))
  world.addAccount({ address: me, messages: [invitation, ...answers, ...rest] })
  return world.idOf('message', '<invitation@example.org>')
}

const mail = (id: string, from: string, to: string, subject: string, at: number, text: string): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.org>`,
    `Date: ${new Date(at).toUTCString()}`,
    '',
    text,
  ].join('\r\n')

const address = (n: number): string => `guest${n}@example.org`

function invite(at: number, when: number): string {
  const on = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(when)
  const to = Array.from({ length: guests }, (_, n) => address(n)).join(', ')
  return mail(
    'invitation',
    me,
    to,
    'Garden party',
    at,
    `Dear all,\r\n\r\nwe have a garden party on ${on} at 3 pm. Are you coming?\r\n\r\nMe`,
  )
}

/** A mail of its own, in no thread with the invitation. */
const answer = (n: number, at: number): string =>
  mail(
    `answer-${n}`,
    `Guest ${n} <${address(n)}>`,
    me,
    `Garden party ${n}`,
    at,
    n % 3 === 0 ? 'Sorry, I cannot come.' : 'Yes, I will come!',
  )

const other = (n: number, at: number): string =>
  mail(`other-${n}`, `shop${n % 50}@example.net`, me, `Offer ${n}`, at, `Offer ${n} of this week: plants and pots.`)

/** A person who ticks everything on the consent page. */
const consent = (world: World) => async (url: URL) => {
  const page = send(world, 'GET', url, {}).body
  const form = new URLSearchParams({ request: url.searchParams.toString(), account: me, decision: 'allow' })
  for (const [, scope = ''] of page.matchAll(/name="scope"[^>]*value="([^"]*)"/g)) form.append('scope', scope)
  return send(world, 'POST', new URL('https://accounts.google.com/signin/oauth/consent'), { body: form }).headers.location ?? ''
}

/** The world's Google in place of the network. */
const slowly =
  (world: World): typeof fetch =>
  async (input, init = {}) => {
    await new Promise(resolve => setTimeout(resolve, world.latencyMs))
    const { status, headers, body } = send(world, init.method ?? 'GET', new URL(String(input)), init)
    return new Response(body, { status, headers })
  }

const send = (world: World, method: string, url: URL, init: RequestInit) =>
  world.handle({
    method,
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(new Headers(init.headers)),
    body: String(init.body ?? ''),
  })
