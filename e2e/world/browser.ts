import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test'
import { findChromium } from './chromium'
import { emptyBrowser } from './empty-browser'

/** Where Google sends the extension back to: its id comes from the key in its manifest. */
export const extensionRedirect = 'https://eckebhdddhmipbiceolfblppnokplkhg.chromiumapp.org/'

/** The part of the world that a browser needs to know. */
export type BrowserWorld = { hostRules: string; spki: string; google: { client: { id: string; secret: string; redirectUris: string[] } } }

export type BrowserOptions = {
  world: BrowserWorld
  /** Folder of the built extension. */
  extension?: string
  /** Folder of another extension, beside ours. */
  other?: string
  headless?: boolean
  /** Kept where given, else a new one that goes with the browser. */
  profile?: string
  width?: number
  height?: number
}

/** What the user does on Google's consent page. */
export type Consent = { untick?: string[]; deny?: boolean; close?: boolean }

export type Browser = {
  context: BrowserContext
  /** The extension's id. */
  id: string
  worker(): Worker
  /** A new tab at an address. */
  page(url: string): Promise<Page>
  /** A page of the extension in a new tab: 'options.html'. */
  extensionPage(name: string): Promise<Page>
  /** The sidebar in a Gmail tab; waits until it is there. */
  sidebarFrame(page: Page): Promise<Frame>
  /** The sidebar as a tab of its own. */
  openSidebarTab(account?: string): Promise<Page>
  /** Connects an account on the options page, as a user does, until it says what came of it. Leaves that page open and returns it. */
  signIn(address: string, consent?: Consent): Promise<Page>
  /** Gives further leave on Google's consent page. */
  consent(popup: Page, address?: string): Promise<void>
  /** Lets a connected account's calendar be read and what the user signs be carried out, as the options page asks for it. */
  allow(options: Page, address: string): Promise<void>
  /** Ends the worker at once; the next message wakes a new one. */
  killWorker(): Promise<void>
  /** Back to a browser in which the extension was just installed. */
  empty(): Promise<void>
  close(): Promise<void>
}

/** Starts the system's Chromium with the built extension in it and all of Google's hosts led to the world; nothing else resolves. */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: install one, or name it in $CHROMIUM')
  const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'countersign-'))
  const size = { width: options.width ?? 1280, height: options.height ?? 800 }
  const headless = options.headless ?? true
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? size : null,
    args: [
      ...flags(options.world, [options.extension ?? 'dist/chrome', ...(options.other ? [options.other] : [])]),
      `--window-size=${size.width},${size.height}`,
    ],
  })
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://')
  const first =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 }))
  const id = new URL(first.url()).host
  await installed(first)
  const redirect = `https://${id}.chromiumapp.org/`
  const { redirectUris } = options.world.google.client
  if (!redirectUris.length) redirectUris.push(redirect)
  return {
    ...pagesOf(context, id),
    context,
    id,
    worker: () => context.serviceWorkers().find(isOurs) ?? first,
    signIn: (address, consent) => signIn(context, id, options.world, address, consent ?? {}),
    consent: (popup, address) => giveConsent(popup, address ?? '', {}),
    allow: async (options, address) => {
      const popup = context.waitForEvent('page')
      await options.locator('[data-allow-acting]').first().click()
      await giveConsent(await popup, address, {})
      await options.locator('[data-allow-acting]').first().waitFor({ state: 'detached' })
    },
    killWorker: () => killWorker(context, id),
    empty: () => emptyBrowser(context, context.serviceWorkers().find(isOurs) ?? first),
    close: async () => {
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The menu's item is made when the extension is installed: only then is it ready for pages. */
async function installed(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { contextMenus: { update(id: string, change: object): Promise<void> } } }
    // No function with a name in here: what runs TypeScript in node marks those with a helper that the browser does not have.
    for (let tries = 0; tries < 100; tries++) {
      try {
        return await chrome.contextMenus.update('ask', {})
      } catch {
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
  })
}

function flags(world: BrowserWorld, extensions: readonly string[]): string[] {
  const folders = extensions.map(folder => path.resolve(folder)).join(',')
  return [
    `--disable-extensions-except=${folders}`,
    `--load-extension=${folders}`,
    `--host-resolver-rules=${world.hostRules}`,
    `--ignore-certificate-errors-spki-list=${world.spki}`,
    '--no-proxy-server',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    '--disable-dev-shm-usage',
    '--lang=en-US',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

function pagesOf(context: BrowserContext, id: string) {
  const page = async (url: string) => {
    const made = await context.newPage()
    await made.goto(url)
    return made
  }
  const extensionPage = (name: string) => page(`chrome-extension://${id}/extension/${name}`)
  const isSidebar = (frame: Frame) => frame.url().startsWith(`chrome-extension://${id}/extension/sidebar.html`)
  return {
    page,
    extensionPage,
    openSidebarTab: (account?: string) => extensionPage(account ? `sidebar.html?account=${encodeURIComponent(account)}` : 'sidebar.html'),
    async sidebarFrame(tab: Page): Promise<Frame> {
      const until = Date.now() + 10_000
      for (;;) {
        const frame = tab.frames().find(isSidebar)
        if (frame) return frame
        if (Date.now() > until) throw new Error('the sidebar did not open')
        await tab.waitForTimeout(50)
      }
    },
  }
}

async function signIn(context: BrowserContext, id: string, world: BrowserWorld, address: string, consent: Consent): Promise<Page> {
  const options = await context.newPage()
  await options.goto(`chrome-extension://${id}/extension/options.html`)
  await options.fill('#client-id', world.google.client.id)
  await options.fill('#client-secret', world.google.client.secret)
  const popup = context.waitForEvent('page')
  await options.click('#connect')
  await giveConsent(await popup, address, consent)
  await options.locator('form:has(#connect) .outcome:not([data-outcome=""])').waitFor()
  return options
}

async function giveConsent(popup: Page, address: string, { untick = [], deny = false, close = false }: Consent): Promise<void> {
  const choice = popup.locator(`[id="account-${address}"]`)
  const answer = popup.locator('#allow')
  const refusal = popup.locator('#error')
  await choice.or(answer).or(refusal).first().waitFor()
  // All that a user can do with a refusal of Google's is to close the window.
  if (close || (await refusal.count())) return popup.close()
  if (await choice.count()) await choice.click()
  await answer.waitFor()
  for (const scope of untick) await popup.uncheck(`#scope-${scope}`)
  const closed = popup.waitForEvent('close')
  await popup.click(deny ? '#deny' : '#allow', { noWaitAfter: true })
  await closed
}

/** By the debugger, as nothing else ends a worker while Playwright is attached. */
async function killWorker(context: BrowserContext, id: string): Promise<void> {
  // A signing window may be about to close.
  const lasting = (page: Page) => page.url().startsWith(`chrome-extension://${id}/`) && !page.url().includes('sign.html')
  const open = context.pages().find(lasting)
  const page = open ?? (await context.newPage())
  if (!open) await page.goto(`chrome-extension://${id}/extension/options.html`)
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
  if (!open) await page.close()
}
