import type { Frame, Page } from '@playwright/test'

export type Forged = { name: string; input: unknown }

/** Calls of the worker over a port of this page's own, all at once; an error code, 'done: VALUE', or 'silence'. */
export const forge = (page: Page | Frame, calls: readonly Forged[]): Promise<string[]> => page.evaluate(spoken, [...calls])

/** The same from the content script's own world in a Gmail tab. */
export async function forgeFromContent(page: Page, id: string, calls: readonly Forged[]): Promise<string[]> {
  return (await inContent(page, id, `(${spoken})(${JSON.stringify(calls)})`)) as string[]
}

/** What an expression comes to in the content script's own world. */
export async function inContent(page: Page, id: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  const worlds: { id: number; origin: string }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await session.send('Runtime.enable')
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${id}`)
  if (!world) throw new Error('no content script is running')
  const { result } = await session.send('Runtime.evaluate', { expression, contextId: world.id, awaitPromise: true, returnByValue: true })
  await session.detach()
  return result.value as unknown
}

/** Runs in the browser, so that nothing outside it is named. */
async function spoken(calls: Forged[]): Promise<string[]> {
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
  const port = chrome.runtime.connect({ name: 'forged' })
  const answers = calls.map(() => 'silence')
  await new Promise<void>(resolve => {
    let left = calls.length
    port.onMessage.addListener(message => {
      const { id, ok, error, value } = message as { id?: number; ok?: boolean; error?: string; value?: unknown }
      if (id === undefined) return
      answers[id - 1] = ok ? `done: ${JSON.stringify(value)}` : String(error)
      if (--left === 0) resolve()
    })
    calls.forEach(({ name, input }, at) => {
      port.postMessage({ id: at + 1, name, input })
    })
    setTimeout(resolve, 3000)
  })
  return answers
}
