import { expect, it } from 'vitest'
import { Attributes } from './attributes'
import { htmlLines } from './html'
import { PageRoot } from './page-root'
import { Sheets } from './sheets'
import { rootStyle, type Style, variant } from './style'
import { makePageStyles, StyleCache } from './style-cache'
import { messageSteps } from './style-steps'

const shown = (html: string): string =>
  htmlLines(html)
    .lines.map(({ text }) => text)
    .filter(Boolean)
    .join(' ')

it('finds a style again under its parent only, and begins anew where it has too many', () => {
  const cache = new StyleCache<Style>(3)
  const child = { ...rootStyle, size: 8 }
  cache.keep(rootStyle, 1, child)
  expect(cache.find(rootStyle, 1)).toBe(child)
  expect(cache.find(child, 1)).toBeUndefined()
  cache.keep(child, 1, rootStyle)
  cache.keep(child, '1 2', rootStyle)
  expect(cache.find(rootStyle, 1)).toBe(child)
  cache.keep(child, 2, rootStyle)
  expect(cache.find(rootStyle, 1)).toBeUndefined()
  expect(cache.find(child, 2)).toBe(rootStyle)
})

it('keeps what one page says apart from what another says of elements of the same attributes', () => {
  const text = '<p class="a">Dear Ann</p><p class="b" style="animation: fade 1s forwards">the gate code</p>'
  const hidden = `<style>.a{display:none} @keyframes fade{to{opacity:0}}</style>${text}`
  const other = `<style>.a{color:#333} @keyframes fade{to{opacity:1}}</style>${text}`
  for (const [html, words] of [
    [text, 'Dear Ann the gate code'],
    [hidden, ''],
    [other, 'Dear Ann the gate code'],
    [text, 'Dear Ann the gate code'],
    [hidden, ''],
  ] as const)
    expect(shown(html)).toBe(words)
})

it('tells rules of the same order in two sheets apart', () => {
  const page = (rule: string): string => `<style>p{${rule}}</style><p style="margin:0">Bring the keys</p>`
  expect(shown(page('color:#fff'))).toBe('')
  expect(shown(page('color:#000'))).toBe('Bring the keys')
  expect(shown(page('color:#fff'))).toBe('')
})

it('finds styles of another page again below a root with a ground, and in what is not shown', () => {
  const attributes = new Attributes()
  attributes.add('style', 'background:#eee')
  const root = (): Style => {
    const sheets = new Sheets(() => false, messageSteps())
    return new PageRoot(sheets, makePageStyles(), { html: attributes, body: new Attributes() }).text()
  }
  expect(root().beside).toBe(rootStyle.ground)
  expect(root()).toBe(root())
  const gone = variant({ gone: true })
  const made = gone(rootStyle)
  expect(gone(rootStyle)).toBe(made)
  expect([made.gone, rootStyle.gone]).toEqual([true, false])
})
