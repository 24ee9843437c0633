import { createGemini, type Gemini } from './gemini/gemini'
import { type GmailPage, gmailPage } from './page/gmail-page'
import { worldAccounts } from './page/world-mail'
import { startWorld, type World } from './world'
import type { WorldOptions } from './world-core'

/** Everything that a browser meets: Google, Gmail's page and Gemini. */
export type FullWorld = World & {
  page: GmailPage
  gemini: Gemini
  /** Delegated mailboxes: the id in /mail/u/0/d/<id>/ -> the address whose mailbox it is. */
  delegates: Map<string, string>
}

export async function startFullWorld(options: WorldOptions = {}): Promise<FullWorld> {
  const [world, gemini] = await Promise.all([startWorld(options), createGemini()])
  const delegates = new Map<string, string>()
  const page = gmailPage(worldAccounts(world.google, delegates), world.now)
  world.setHandler('mail.google.com', page.handler)
  world.setHandler('generativelanguage.googleapis.com', gemini.handler)
  const { reset, close } = world
  return Object.assign(world, {
    page,
    gemini,
    delegates,
    reset: () => {
      reset()
      gemini.reset()
      delegates.clear()
      page.violations.length = 0
    },
    close: async () => {
      await Promise.all([close(), gemini.close()])
    },
  })
}
