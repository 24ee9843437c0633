import { setTimeout as sleep } from 'node:timers/promises'
import { test as base, type ConsoleMessage, expect, type WebError } from '@playwright/test'
import { type Browser, extensionRedirect, launchBrowser } from './world/browser'
import { type FullWorld, startFullWorld } from './world/full-world'
import { parseMailFile } from './world/load-mail'
import { sampleMbox, sampleOwner } from './world/sample/mbox'

type Each = {
  /** What consoles of the browser said against policies, and errors that nobody caught. Has to be empty at the end. */
  complaints: string[]
  /** A Chromium with the production build as if just installed, on an empty world. */
  app: Browser
  /** A new browser for this test, where it changes what emptying does not take back (`test.use`). */
  ownBrowser: boolean
  /** The address of the sample mailbox, which is there as /u/0. */
  owner: string
}

type Shared = { world: FullWorld; browsers: { empty(): Promise<Browser>; drop(): Promise<void> } }

/** A browser that is not emptied within so many milliseconds gives way to a new one. */
const emptyMs = 5000

/** One world and one browser a worker, both emptied before each test, so that no test sees another's storage. After a test that failed the browser is a new one. */
export const test = base.extend<Each, Shared>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const world = await startFullWorld({ redirectUris: [extensionRedirect] })
      await use(world)
      await world.close()
    },
    { scope: 'worker' },
  ],

  browsers: [
    async ({ world }, use) => {
      let open: Browser | null = null
      const drop = async () => {
        await open?.close()
        open = null
      }
      await use({
        async empty() {
          const old = open
          const isEmpty = old && (await Promise.race([old.empty().then(() => true), sleep(emptyMs, false)]))
          if (!isEmpty) await drop()
          open ??= await launchBrowser({ world })
          return open
        },
        drop,
      })
      await drop()
    },
    { scope: 'worker' },
  ],

  ownBrowser: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => use([]),

  app: async ({ world, browsers, ownBrowser, complaints }, use, info) => {
    const app = await (ownBrowser ? launchBrowser({ world }) : browsers.empty())
    world.reset()
    const onConsole = (message: ConsoleMessage) => {
      if (/Content Security Policy|Trusted ?Type|TrustedHTML/.test(message.text())) complaints.push(message.text())
    }
    const onError = (error: WebError) => complaints.push(told(error))
    app.context.on('console', onConsole).on('weberror', onError)
    await use(app)
    app.context.off('console', onConsole).off('weberror', onError)
    if (ownBrowser) await app.close()
    else if (info.status !== info.expectedStatus) await browsers.drop()
    expect(complaints, 'no page may break a policy or throw').toEqual([])
    expect(world.page.violations, 'Gmail’s policy may not be broken').toEqual([])
    expect(world.gemini.refusals, 'Gemini may not have to refuse a request').toEqual([])
  },

  owner: async ({ world, app: _app }, use) => {
    addSampleMailbox(world)
    await use(sampleOwner)
  },
})

export { expect }

function told(error: WebError): string {
  const thrown = error.error()
  return `${error.page()?.url()}: ${thrown.stack ?? String(thrown)}`
}

export function addSampleMailbox(world: FullWorld): void {
  const file = parseMailFile(Buffer.from(sampleMbox()))
  world.addAccount({ address: sampleOwner, name: 'Lena Hoff', zone: 'Europe/Berlin', ...file })
}

/** A plain mail, for mailboxes of a test's own. `at` is ISO. */
export function mail(given: { from: string; to: string; subject: string; text: string; at: string; id: string; re?: string }): {
  raw: string
} {
  const lines = [
    `Message-ID: <${given.id}@mail.example.com>`,
    ...(given.re ? [`In-Reply-To: <${given.re}@mail.example.com>`, `References: <${given.re}@mail.example.com>`] : []),
    `From: ${given.from}`,
    `To: ${given.to}`,
    `Date: ${new Date(given.at).toUTCString()}`,
    `Subject: ${given.subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    given.text,
  ]
  return { raw: Buffer.from(lines.join('\r\n')).toString('base64url') }
}
