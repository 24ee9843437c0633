import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { readyToAct, review } from './acting-steps'
import { addSampleMailbox } from './fixtures'
import { ask } from './steps'
import { type Browser, launchBrowser } from './world/browser'
import { type FullWorld, startFullWorld } from './world/full-world'
import { sampleOwner } from './world/sample/mbox'

export type Call = { name: string; args: unknown }
type Card = ReturnType<Frame['locator']>

/** One browser with the shipped build for all attacks of a file, signed in and ready to act, with another extension beside ours. */
export type Stage = {
  app: Browser
  world: FullWorld
  page: Page
  sidebar: Frame
  owner: string
  /** Has a mind propose this as the answer to a question, and gives its card. */
  proposed(question: string, call: Call): Promise<Card>
  /** What was sent, by method and path. */
  effects(): string[]
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const world = await startFullWorld()
  const other = otherExtension()
  const app = await launchBrowser({ world, other })
  addSampleMailbox(world)
  const { page, sidebar } = await readyToAct(app, sampleOwner)
  return {
    app,
    world,
    page,
    sidebar,
    owner: sampleOwner,
    async proposed(question, call) {
      world.google.effects.length = 0
      world.gemini.script([{ calls: [call] }, { text: 'I propose this.' }])
      const state = await ask(sidebar, question)
      if (state !== 'answered') throw new Error(`the run ended as ${state}`)
      return sidebar.locator('[data-run]').last().locator('[data-card]')
    },
    effects: () => world.google.effects.map(({ method, path }) => `${method} ${path}`),
    async close() {
      await app.close()
      await world.close()
      rmSync(other, { recursive: true, force: true })
    },
  }
}

export const toGuests: Call = {
  name: 'send_email',
  args: { to: ['carlos@example.org'], subject: 'The lift', body: 'Third floor, and there is a lift.' },
}
export const write = 'Write to carlos@example.org that there is a lift'

/** A card, and the signing window that shows it. */
export async function shownFor(stage: Stage, question = write, call = toGuests): Promise<{ card: Card; popup: Page }> {
  const card = await stage.proposed(question, call)
  return { card, popup: await review(stage.app, card) }
}

/** What the signing page would say to the worker: the values that it was shown. */
export async function approvalOf(popup: Page): Promise<{ account: string; id: string; hash: string; nonce: string; second: boolean }> {
  return popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: {
          connect(info: object): {
            postMessage(message: unknown): void
            onMessage: { addListener(listener: (message: unknown) => void): void }
          }
        }
      }
    }
    const port = chrome.runtime.connect({ name: 'sign' })
    return new Promise(resolve => {
      port.onMessage.addListener(message => {
        const { value } = message as { value?: { account: string; id: string; hash: string; nonce: string } }
        if (value) resolve({ account: value.account, id: value.id, hash: value.hash, nonce: value.nonce, second: true })
      })
      port.postMessage({ id: 1, name: 'sign.show', input: {} })
    })
  })
}

/** Another extension, with access to Gmail's pages. */
function otherExtension(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'other-extension-'))
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['https://mail.google.com/*'],
    background: { service_worker: 'worker.js' },
    web_accessible_resources: [{ resources: ['frame.html'], matches: ['https://mail.google.com/*'] }],
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'worker.js'), '')
  writeFileSync(path.join(folder, 'frame.html'), '<!doctype html><title>other</title>')
  return folder
}
