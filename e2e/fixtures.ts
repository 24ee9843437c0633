import { test as base, expect, type WebError } from '@playwright/test'
import { type Browser, launchBrowser } from './world/browser'
import { type FullWorld, startFullWorld } from './world/full-world'
import { parseMailFile } from './world/load-mail'
import { sampleMbox, sampleOwner } from './world/sample/mbox'

type Each = {
  /** What consoles of the browser said against policies, and errors that nobody caught. Has to be empty at the end. */
  complaints: string[]
  /** A new Chromium with the production build, on an empty world. */
  app: Browser
  /** The address of the sample mailbox, which is there as /u/0. */
  owner: string
}

/** One world a worker, emptied before each test; one browser a test, so that no test sees another's storage. */
export const test = base.extend<Each, { world: FullWorld }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const world = await startFullWorld()
      await use(world)
      await world.close()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => use([]),

  app: async ({ world, complaints }, use) => {
    world.reset()
    const app = await launchBrowser({ world })
    app.context.on('console', message => {
      if (/Content Security Policy|Trusted ?Type|TrustedHTML/.test(message.text())) complaints.push(message.text())
    })
    app.context.on('weberror', error => complaints.push(told(error)))
    await use(app)
    await app.close()
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
