// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { accountAddress, focusedThread, isDelegated, isTextField, messageAt, openThread, tickedThreads } from './gmail-page'

const visible = (element: Element) => !element.closest('[data-hidden]')

const row = (id: string, { ticked = false, hidden = false } = {}) => `
  <tr class="zA" tabindex="-1" ${hidden ? 'data-hidden' : ''}>
    <td><div role="checkbox" aria-checked="${ticked}" tabindex="-1"></div></td>
    <td><span class="bog"><span data-thread-id="#thread-f:1" data-legacy-thread-id="${id}">Subject of ${id}</span></span></td>
  </tr>`

const show = (html: string) => {
  document.body.innerHTML = html
}

beforeEach(() => {
  document.title = ''
  show('')
})

describe('the account that a page names', () => {
  it('is the address at the end of the title, whatever the subject says', () => {
    document.title = 'Write to mallory@example.net - Gmail - Lena.Hoff@Example.com - Gmail'
    expect(accountAddress(document)).toBe('lena.hoff@example.com')
  })
  it('is the account button where the title has none', () => {
    document.title = '(3) Ben says hello'
    show('<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google Account: Lena (lena@example.com)"></a>')
    expect(accountAddress(document)).toBe('lena@example.com')
  })
  it('is nothing where neither names one', () => {
    expect(accountAddress(document)).toBe('')
  })
  it('is delegated by the address of the page alone', () => {
    expect(isDelegated('/mail/u/0/d/AEoRXRS1/')).toBe(true)
    expect(isDelegated('/mail/b/AEoRXRS1/u/0/')).toBe(true)
    expect(isDelegated('/mail/u/0/')).toBe(false)
  })
})

describe('the open thread', () => {
  it('is the one whose heading is on screen, not an old view that stays hidden in the page', () => {
    show(
      '<div data-hidden><h2 class="hP" data-legacy-thread-id="aaaa">Old</h2></div><h2 class="hP" data-legacy-thread-id="bbbb"> New one </h2>',
    )
    expect(openThread(document, '#inbox/x', visible)).toEqual({ id: 'bbbb', subject: 'New one' })
  })
  it('is found by its permanent id where the legacy id is missing', () => {
    show('<h2 class="hP" data-thread-perm-id="thread-f:1784000000000000001">S</h2>')
    expect(openThread(document, '', visible)).toEqual({ id: 1784000000000000001n.toString(16), subject: 'S' })
  })
  it('is unseen where a heading has no id that the API knows', () => {
    show('<h2 class="hP" data-thread-perm-id="thread-a:r-12">S</h2>')
    expect(openThread(document, '', visible)).toBe('unseen')
  })
  it('is unseen where only the address names one', () => {
    expect(openThread(document, '#label/Trips/FMfcgzQbdrVxLnHhKmSpTfWg', visible)).toBe('unseen')
  })
  it('is none in a list, a search or the settings', () => {
    for (const hash of ['', '#inbox', '#search/from%3Aanna+party', '#settings/general', '#label/Trips', '#category/promotions'])
      expect(openThread(document, hash, visible), hash).toBeNull()
  })
})

describe('rows of the list', () => {
  it('count as ticked once a thread, and only those on screen', () => {
    show(
      `<table>${row('aaaa', { ticked: true })}${row('aaaa', { ticked: true })}${row('bbbb')}${row('cccc', { ticked: true, hidden: true })}</table>`,
    )
    expect(tickedThreads(document, visible)).toEqual(['aaaa'])
  })
  it('give their thread where one has the focus', () => {
    show(`<table>${row('aaaa')}${row('bbbb')}</table>`)
    expect(focusedThread(document)).toBeNull()
    document.querySelectorAll<HTMLElement>('tr')[1]?.focus()
    expect(focusedThread(document)).toEqual({ id: 'bbbb', subject: 'Subject of bbbb' })
  })
})

it('finds the message that was pointed at, and none for a reply that has no id yet', () => {
  show('<div data-legacy-message-id="m1"><p><b id="in">x</b></p></div><div data-message-id="#msg-a:r1"><b id="out">y</b></div>')
  expect(messageAt(document.querySelector('#in'))).toBe('m1')
  expect(messageAt(document.querySelector('#out'))).toBeNull()
  expect(messageAt(document)).toBeNull()
})

it('knows the fields in which keys are text', () => {
  show('<input id="a"><div id="b" role="textbox"></div><div id="c" tabindex="0"></div>')
  const at = (id: string) => isTextField(document.querySelector(id))
  expect([at('#a'), at('#b'), at('#c')]).toEqual([true, true, false])
})
