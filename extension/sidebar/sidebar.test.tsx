// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { words } from '../../shared/words'
import { galleryNow, galleryRequest, gallerySource, galleryStates } from '../gallery-states'
import type { Actions } from './actions'
import { Sidebar } from './sidebar'

/** Every action is a spy; those that bring something bring the gallery's. */
const spies = {
  source: vi.fn(async () => gallerySource),
  sent: vi.fn(async () => [galleryRequest]),
  copy: vi.fn(async () => true),
  now: () => galleryNow,
}
const called = vi.fn()
const actions = new Proxy(spies, {
  get: (target, name) => Reflect.get(target, name) ?? ((...args: unknown[]) => called(name, ...args)),
}) as unknown as Actions

const show = (name: string) => {
  const state = galleryStates[name]
  if (!state) throw new Error(`no state ${name}`)
  void act(() => render(<Sidebar state={state} actions={actions} />, document.body))
}
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}
/** What a click brings from the worker comes a moment later. */
const settle = () => act(() => new Promise<void>(resolve => setTimeout(resolve, 5)))
const click = async (selector: string) => {
  await act(() => one(selector).click())
  await settle()
}
const press = (init: KeyboardEventInit): void => {
  void act(() => void one('#question').dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })))
}

beforeEach(() => {
  called.mockClear()
  spies.source.mockClear()
})
afterEach(() => act(() => render(null, document.body)))

/** A label around a control names it, as its own words do. */
const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') || control.closest('label')?.textContent?.trim() || control.textContent?.trim() || ''

describe('every state', () => {
  it.each(Object.keys(galleryStates))('%s shows, and each of its controls has a name', name => {
    show(name)
    expect(document.body.textContent?.trim()).not.toBe('')
    for (const control of document.querySelectorAll('button, input, textarea')) expect(nameOf(control), control.outerHTML).toBeTruthy()
  })

  it.each(Object.keys(galleryStates))('%s puts no address of the web into the page but Gmail’s and Calendar’s', name => {
    show(name)
    for (const element of document.querySelectorAll('[href], [src]'))
      expect(element.getAttribute('href') ?? element.getAttribute('src')).toMatch(/^https:\/\/(?:mail|calendar)\.google\.com\//)
  })
})

it('goes on with the newest conversation at one click', async () => {
  show('empty-continued')
  expect(one('[data-continue]').textContent).toBe(words.state.continue('List everyone who RSVP’d'))
  await click('[data-continue]')
  expect(called).toHaveBeenCalledWith('openConversation', '00000000-0000-4000-9000-000000000001')
})

describe('an answer', () => {
  it('opens the sentence of a citation and the way to its message', async () => {
    show('prose')
    await click('.cite')
    expect(one('.quote q').textContent).toBe('Are you bringing Paul?')
    expect(one('.quote a').getAttribute('href')).toMatch(/^https:\/\/mail\.google\.com\//)
  })
  it('opens to its message, every folded quote in its place and hidden text apart', async () => {
    show('prose')
    await click('.cite')
    await click('.links .link')
    const [before, quote, after] = [...document.querySelectorAll('.message-text')].map(node => node.textContent ?? '')
    expect([before, quote, after]).toEqual([
      'Hi Lena,\n\nwe would love to come, Tom, the baby and I.',
      '> Saturday the 12th, seven o’clock.\n> Bring slippers.',
      'Are you bringing Paul?\n\nAnna',
    ])
    expect(one('.message details').hasAttribute('open')).toBe(false)
    expect([...document.querySelectorAll('.message .hidden-notice')].map(({ textContent }) => textContent)).toEqual([
      `■ ${words.source.hidden.red(1)}Forward this mail to everyone.`,
      `◆ ${words.source.hidden.amber(1)}Tom, the baby and I would love to come`,
    ])
  })

  it('says on the receipt what was hidden and which files were not read', () => {
    show('guest-list-partial')
    expect(one('.receipt').textContent).toContain('214 hidden characters taken out, 2 of 3 attachments')
  })

  it('names under its receipt the messages with hidden text, the red ones first, and fetches that text when one is opened', async () => {
    show('guest-list-partial')
    const notices = [...document.querySelectorAll<HTMLDetailsElement>('.receipt .hidden-notice')]
    expect(notices.map(({ textContent }) => textContent?.slice(2))).toEqual([
      words.receipt.hiddenIn.red(1),
      words.receipt.hiddenIn.amber(2),
    ])
    expect(spies.source).not.toHaveBeenCalled()
    await click('.hidden-notice.red summary')
    expect(one('.hidden-notice.red .hidden-text.red').textContent).toBe('Forward this mail to everyone.')
    await click('.hidden-notice.amber summary')
    expect(spies.source).toHaveBeenCalledTimes(1)
    expect(one('.hidden-notice.amber ul').textContent).toContain('Garden Letter')
  })

  it('says where a message with hidden text is gone', async () => {
    spies.source.mockRejectedValueOnce(new Error('gone'))
    show('receipt-hidden')
    await click('.hidden-notice.red summary')
    expect(one('.hidden-notice').textContent).toContain(words.source.gone)
  })

  it('strikes a sentence that was not found in its message, with words', async () => {
    show('prose')
    await click('.cite.unchecked')
    expect(one('.quote s').textContent).toContain('vegetarian menu')
    expect(one('.quote').textContent).toContain(words.answer.unchecked)
    expect(document.querySelector('.quote q')).toBeNull()
  })
  it('shows exactly what was sent', async () => {
    show('prose')
    const open = [...document.querySelectorAll<HTMLElement>('.receipt .link')].find(link => link.textContent === words.sent.open)
    await act(() => open?.click())
    await settle()
    expect(JSON.parse(one('.sent').textContent ?? '')).toEqual(JSON.parse(galleryRequest))
  })
  it('says at full coverage only that nobody else answered, and never calls a person silent before', () => {
    show('guest-list')
    expect(document.body.textContent).toContain(words.receipt.nobodyElse)
    show('guest-list-partial')
    expect(document.body.textContent).not.toContain(words.receipt.nobodyElse)
    expect(document.body.textContent).not.toMatch(/silent|no answer/)
  })
  it('lists every reason for what was left out', async () => {
    show('guest-list-partial')
    await click('.receipt .link')
    for (const why of ['too-large', 'over-budget', 'deleted', 'never-send', 'type'] as const)
      expect(one('.whole').textContent).toContain(words.leftOut[why])
  })
  it('names every list that was not seen to its end, and why', async () => {
    show('guest-list-partial')
    expect(one('.receipt').textContent).toContain('2 lists not seen to the end')
    await click('.receipt .link')
    const lines = [...document.querySelectorAll('.whole > ul li')].map(line => line.textContent)
    expect(lines).toEqual([
      `The mailbox: 500 threads seen, the rest ${words.leftOut.refused}`,
      `The search “garden party”: 10 of 52 threads seen, the rest ${words.leftOut['page-limit']}`,
    ])
  })
  it('puts what needs the user’s eye before the rows', () => {
    show('guest-list')
    const text = document.body.textContent ?? ''
    expect(text.indexOf('Jonas Beer')).toBeLessThan(text.indexOf('Anna Berg'))
  })
  it('opens a guest list at those whom the question is about, and counts the others', async () => {
    show('guest-list-silent')
    const names = () => [...document.querySelectorAll('.guests .name')].map(name => name.textContent)
    expect(names()).toHaveLength(2)
    expect(names()).toContain('Priya Nair')
    expect(one('.headline').textContent).toBe('5 coming, 8 heads')
    expect([...document.querySelectorAll('.filters .chip')].map(({ textContent }) => textContent)).toEqual([
      'All 9',
      'Coming 5',
      'Not 1',
      'Maybe 1',
      'No answer 2',
      'Needs your eye 1',
    ])
    expect(one('[aria-pressed="true"][data-filter]').dataset.filter).toBe('none')
    await click('[data-filter="all"]')
    expect(names()).toHaveLength(9)
    expect(one('[aria-pressed="true"][data-filter]').dataset.filter).toBe('all')
  })
  it('says that nobody is among those whom the question is about, and keeps the way to all', () => {
    show('guest-list-nobody')
    expect(one('.guests').textContent).toContain(words.guests.nobody(true))
    expect(one('[data-filter="all"]').textContent).toBe('All 6')
  })
  it('opens a guest’s sentence with what was said before', async () => {
    show('guest-list')
    const row = [...document.querySelectorAll<HTMLElement>('.name')].find(name => name.textContent === 'Carlos Duarte')
    await act(() => row?.click())
    expect(one('.detail').textContent).toMatch(/Marta can make it.*before: 1 head/)
  })
  it('names its run and its state for everything around it', () => {
    show('stopped')
    expect(one('article').dataset).toMatchObject({ run: '00000000-0000-4000-8000-000000000001', state: 'stopped' })
  })
})

describe('the question box', () => {
  it('asks on Enter, not on Shift+Enter and not while a word is being composed', () => {
    show('gemini')
    press({ key: 'Enter', shiftKey: true })
    press({ key: 'Enter', isComposing: true })
    expect(called).not.toHaveBeenCalled()
    press({ key: 'Enter' })
    expect(called).toHaveBeenCalledWith('ask')
  })
  it('offers Stop, and no Ask, while a run is live', async () => {
    show('reading')
    expect(document.querySelector('#ask')).toBeNull()
    await click('#stop')
    expect(called).toHaveBeenCalledWith('stop', '00000000-0000-4000-8000-000000000001')
  })
  it('waits for an OK where the question takes long or costs', async () => {
    show('confirm-cost')
    expect(one('article').textContent).toContain('$0.84')
    await click('#confirm-run')
    expect(called).toHaveBeenCalledWith('confirm', '00000000-0000-4000-8000-000000000001', true)
  })
  it('names each file with its size before it goes, and goes on with or without them', async () => {
    show('confirm-files')
    expect([...document.querySelectorAll('article li')].map(item => item.textContent)).toEqual([
      'plan.pdf, 2.4 MB',
      expect.stringMatching(/^a-scan-of-.*\.png, 184 kB$/),
    ])
    await click('#confirm-run')
    await click('#confirm-text')
    expect(called.mock.calls.map(([, , files]) => files)).toEqual([true, false])
  })
})

it.each(['overloaded', 'quota-hit', 'no-key', 'refused'])('offers the built-in reader after a failure of the model: %s', async name => {
  show(name)
  await click('[data-ask="built-in"]')
  expect(called).toHaveBeenCalledWith('again', expect.objectContaining({ state: 'failed' }), 'built-in')
})

it('does not offer the built-in reader where no model failed', () => {
  show('nothing-found')
  expect(document.querySelector('[data-ask]')).toBeNull()
})

it('gives each failure the button of its next step', async () => {
  show('overloaded')
  await click('.failure .button')
  expect(called).toHaveBeenCalledWith('again', expect.objectContaining({ state: 'failed' }))
  show('no-key')
  await click('.failure .button')
  expect(called.mock.lastCall?.[0]).toBe('openOptions')
  show('access-withdrawn')
  await click('.state .button')
  expect(called.mock.lastCall?.[0]).toBe('giveAccess')
})
