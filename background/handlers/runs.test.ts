import { describe, expect, it, vi } from 'vitest'
import { AccountId, ThreadId } from '../../shared/mail'
import { ConversationId, RunId } from '../../shared/run-log'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { Caller } from '../ports'
import type { HandlerDeps } from './deps'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { runHandlers } = await import('./runs')

describe('run.ask', () => {
  it('has the conversation open before it waits for anything else: the first row comes in the next turn', async () => {
    const asked = { run: RunId.parse(crypto.randomUUID()), conversation: ConversationId.parse(crypto.randomUUID()) }
    const caller: Caller = {
      peer: 'sidebar',
      gmailTab: 1,
      send: () => undefined,
      watch: null,
      shown: '',
      conversation: null,
      listsOf: new Set(),
    }
    const quoted = { messageId: null, text: 'Lunch?', checked: true }
    let heard: unknown
    const deps = {
      pages: {
        quoted: async () => quoted,
        setQuoted: async () => {
          heard = caller.conversation
        },
      },
      views: { changed: async () => undefined },
      engine: { ask: async () => asked },
    } as unknown as HandlerDeps
    const scope = { type: 'thread' as const, threadId: ThreadId.parse('t1') }
    const question = { account: AccountId.parse('google-1'), conversation: null, question: 'Who?', quoted, scope, zone: 'UTC' }
    expect(await runHandlers(deps)['run.ask'](question, caller)).toEqual(asked)
    expect(heard).toBe(asked.conversation)
  })
})
