import { describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors'
import { openShelf } from '../shelf'
import { noTools, packedOf, readMessage, readThread } from '../testing'
import type { ReadTools } from './read-tools'
import { offered, toolNamed } from './tools'

const menu = { part: '2', filename: 'menu.txt', type: 'text/plain', size: 20, attachmentId: 'att-1', text: 'Soup.', read: true }
const photo = { part: '3', filename: 'photo.jpg', type: 'image/jpeg', size: 9000, attachmentId: 'att-2', text: '', read: false }
const thread = readThread('t1', [readMessage('a1', 'See the menu.', { attachments: [menu, photo] })])

function call(name: string, args: unknown, reads: Partial<ReadTools> = {}, threads = [thread]) {
  const prepared = toolNamed(name)?.prepare(args)
  if (!prepared || 'why' in prepared) return Promise.reject(new Error(prepared?.why ?? 'no tool'))
  return prepared.run({ tools: noTools(reads), signal: new AbortController().signal }, openShelf(threads, packedOf(threads), 1000))
}

describe('the tools', () => {
  it('are told to the model under their contracted names and arguments, none of which changes anything', () => {
    const specs = offered(noTools({ listEvents: () => Promise.resolve([]), freeTime: () => Promise.reject(new Error('unused')) }))
    expect(specs.map(({ name, inputSchema }) => ({ name, inputSchema }))).toMatchSnapshot()
  })

  it.each(['menu.txt', 'att-1', '2'])('give the text of an attachment by %s', async attachmentId => {
    expect(await call('read_attachment', { messageId: 'm1', attachmentId })).toEqual({
      type: 'untrusted',
      text: 'menu.txt (text/plain)\nSoup.',
    })
  })

  it('read an attachment of a message that this run has not read', async () => {
    const outcome = call('read_attachment', { messageId: 'a1', attachmentId: 'att-1' }, { threadOf: () => Promise.resolve(thread) }, [])
    expect(await outcome).toMatchObject({ type: 'untrusted', text: expect.stringContaining('Soup.') })
  })

  it.each([
    ['photo.jpg', '9000 bytes'],
    ['other.txt', 'no such attachment'],
  ])('say why %s cannot be given', async (attachmentId, why) => {
    expect(await call('read_attachment', { messageId: 'm1', attachmentId })).toMatchObject({
      type: 'refused',
      why: expect.stringContaining(why),
    })
  })

  it('list what a search finds, up to its limit, without the threads that are gone meanwhile', async () => {
    const refs = ['t1', 't2', 't3'].map(id => ({ id: thread.id, messages: 1, only: null, name: id }))
    let asked = 0
    const reads: Partial<ReadTools> = {
      search: () => Promise.resolve(refs),
      thread: () => (asked++ ? Promise.reject(new AppError('not-found')) : Promise.resolve(thread)),
    }
    const outcome = await call('search_mail', { query: 'menu', max: 2 }, reads)
    expect(outcome).toMatchObject({ type: 'untrusted', text: expect.stringContaining('3 threads found, 1 listed.') })
    expect(asked).toBe(2)
  })

  it('give the events of the calendar as data', async () => {
    const event = {
      eventId: 'e1',
      summary: 'Party',
      start: '2026-11-27',
      end: '2026-11-28',
      zone: '',
      location: '',
      description: '',
      organizer: '',
      attendees: [],
    }
    const asked: unknown[] = []
    const listEvents: ReadTools['listEvents'] = (from, to, query) => {
      asked.push([from, to, query])
      return Promise.resolve([event])
    }
    const outcome = await call('list_events', { from: '2026-11-27T00:00:00Z', to: '2026-11-28T00:00:00Z' }, { listEvents })
    expect(outcome).toMatchObject({ type: 'untrusted', text: expect.stringContaining('"summary": "Party"') })
    expect(asked).toEqual([['2026-11-27T00:00:00Z', '2026-11-28T00:00:00Z', '']])
  })

  it('list no more events than a mind can hold, and say how many there are', async () => {
    const event = {
      eventId: 'e1',
      summary: 'Party',
      start: '2026-11-27',
      end: '2026-11-28',
      zone: '',
      location: '',
      description: 'x'.repeat(5000),
      organizer: '',
      attendees: [],
    }
    const listEvents = () => Promise.resolve(Array.from({ length: 500 }, () => event))
    const outcome = await call('list_events', { from: '2026-11-27T00:00:00Z', to: '2026-11-28T00:00:00Z' }, { listEvents })
    const { text } = outcome as { text: string }
    expect(text).toContain('500 events, the first 60 are listed')
    expect(text).toContain('description: 4600 more characters')
    expect(text.length).toBeLessThan(60_000)
  })

  it('give free time as a fact of ours, with whom nobody can see', async () => {
    const found = { slots: [], offer: [], unseen: ['carol@example.org'] }
    const times = { from: '2026-11-27T00:00:00Z', to: '2026-11-28T00:00:00Z', minutes: 30, attendees: ['carol@example.org'] }
    expect(await call('find_free_time', times, { freeTime: () => Promise.resolve(found) })).toEqual({ type: 'fact', value: found })
  })
})
