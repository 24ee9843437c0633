// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { galleryActions } from '../gallery-actions'
import { galleryCards } from '../gallery-cards'
import { ActionsProvider } from '../sidebar/actions'
import { CardView } from './card-view'

const editCard = vi.fn(galleryActions.editCard)

function show(name: string): void {
  const card = galleryCards[name]?.[0]
  if (!card) throw new Error(`no card ${name}`)
  void act(() =>
    render(
      <ActionsProvider value={{ ...galleryActions, editCard }}>
        <CardView card={card} place="" edit={false} />
      </ActionsProvider>,
      document.body,
    ),
  )
}
const one = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}
const click = (selector: string) => act(() => one(selector).click())

afterEach(() => {
  vi.useRealTimers()
  void act(() => render(null, document.body))
})

describe('an outcome that nobody knows', () => {
  it('has a link to Sent, of an event to the event', () => {
    show('unclear')
    expect([one('[data-look]').textContent, one('[data-look]').getAttribute('href')]).toEqual([
      'Look in Sent',
      'https://mail.google.com/mail/u/?authuser=lena.hoff%40example.com#sent',
    ])
    show('unknown-event')
    expect([one('[data-look]').textContent, one('[data-look]').getAttribute('target')]).toEqual(['Look in Calendar', '_blank'])
  })
})

describe('a forward', () => {
  it('names what of the mail does not go along', () => {
    show('forward')
    expect(one('[data-link]').textContent).toContain('Not in the forwarded mail: offer of november.eml.')
  })
})

describe('warnings', () => {
  it('of one rule over many addresses are one line that names each', () => {
    show('strangers')
    expect(document.querySelectorAll('[data-warning]')).toHaveLength(2)
    expect(one('[data-warning=RCPT_NEW]').textContent).toMatch(
      /never written to these addresses: guest\.number\.1@example\.org, .*guest\.number\.12@example\.org$/,
    )
  })
})

describe('a held card', () => {
  it('counts the seconds down in which it can be cancelled', () => {
    vi.useFakeTimers({ now: (galleryCards.held?.[0]?.runsAt ?? 0) - 9500 })
    show('held')
    expect(one('[data-held]').textContent).toContain('in 10 seconds')
    void act(() => void vi.advanceTimersByTime(4000))
    expect(one('[data-held]').textContent).toContain('in 6 seconds')
    void act(() => void vi.advanceTimersByTime(6000))
    expect(one('[data-held]').textContent).toContain('being carried out')
  })
})

describe('editing', () => {
  it('adds what the card does not have, and only where it is filled', async () => {
    show('warned')
    await click('[data-edit]')
    await click('[data-add=cc]')
    await click('[data-add=bcc]')
    expect(document.querySelector('[data-add]')).toBeNull()
    const cc = one<HTMLInputElement>('input[name=cc]')
    cc.value = 'carol@example.org'
    await act(() => void cc.dispatchEvent(new Event('change', { bubbles: true })))
    await click('[data-save]')
    const args = galleryCards.warned?.[0]?.args
    expect(editCard).toHaveBeenLastCalledWith(expect.any(String), { ...(args as object), cc: ['carol@example.org'] })
  })
})
