import type { Frame, Page } from '@playwright/test'

type Message = { id?: number; ok?: boolean; value?: unknown; error?: string }
type ChromePort = {
  postMessage(message: unknown): void
  disconnect(): void
  onMessage: { addListener(listener: (message: Message) => void): void }
}
type Tab = { url?: string }
type Chrome = {
  runtime: { connect(): ChromePort }
  tabs: { query(filter: { active: boolean; url: string }): Promise<Tab[]> }
  action: { onClicked: { dispatch(tab: Tab | undefined): void } }
}

/** Makes a call of the protocol from a page of the extension, with that page's rights. */
export function callFrom(page: Page | Frame, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(callInPage, { name, input })
}

/** Runs inside the page. */
function callInPage({ name, input }: { name: string; input: unknown }): Promise<unknown> {
  const port = (globalThis as unknown as { chrome: Chrome }).chrome.runtime.connect()
  return new Promise((resolve, reject) => {
    port.onMessage.addListener(message => {
      if (message.id !== 1) return
      port.disconnect()
      if (message.ok) resolve(message.value)
      else reject(new Error(`${name}: ${message.error}`))
    })
    port.postMessage({ id: 1, name, input })
  })
}

/** Runs inside the worker: what a click on the toolbar's button over the open Gmail tab does. */
export async function pressToolbarButton(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome }
  const [tab] = await chrome.tabs.query({ active: true, url: 'https://mail.google.com/*' })
  chrome.action.onClicked.dispatch(tab)
}
