import { describe, expect, it } from 'vitest'
import { htmlLines } from '../background/reader/html/html'
import { rawMail, readMail } from '../background/reader/testing'
import { shortest } from '../background/testing/pumped'
import { hostilePages } from './hostile-pages'
import { each } from './hostile-parts'
import { hostileTexts } from './hostile-texts'

const made: Readonly<Record<string, () => string>> = { ...hostilePages, ...hostileTexts }
const mail = (name: string): Uint8Array => rawMail(made[name]?.() ?? '')
const lossesOf = (name: string): string[] => readMail(mail(name))?.leftOut.map(({ why }) => why) ?? []

describe('mails made to take long', () => {
  it.each([
    'frames of 1.8 MB of moments',
    'selectors of 1.8 MB in one rule',
    '900 custom properties in one another',
    '180,000 elements read in all ways',
    '900 filters in one another around 20,000 colours',
    '1.9 MB of end tags under 900 elements',
    '9 MB of From: lines',
    '190 text alternatives of 93 kB, each another',
    '300 tables of two cells in one another around 300,000 lines',
    '300 tables of two rows in one another around 300,000 lines',
  ])('reads %s in no more than 5 s', { timeout: 120_000 }, name => {
    const bytes = mail(name)
    expect(bytes.length).toBeGreaterThan(200_000)
    expect(shortest(() => readMail(bytes), 5000)).toBeLessThan(5000)
  })

  it.each([
    'frames of 1.8 MB of moments',
    'selectors of 1.8 MB in one rule',
    '20,000 elements of animations, each another',
    '900 custom properties in one another',
    '70,000 elements under a class, each its own style',
    '900 filters in one another around 20,000 styles',
    '35,000 boxes that cut off beside one another',
    '900 filters in one another around 20,000 colours',
    '180,000 elements read in all ways',
    'attribute of 800 kB under 5,000 rules',
  ])('gives up on the styles of %s, and says so', { timeout: 60_000 }, name => {
    expect(lossesOf(name)).toContain('too-large')
  })

  it('takes what stands below the last style that it works out for text in doubt', () => {
    const { lines, hidden, whole } = htmlLines(`<p>first</p>${each(60_000, n => `<p style="width:${n}px">`)}<p>last</p>`)
    expect([lines.map(({ text }) => text), hidden.map(({ text }) => text), whole]).toEqual([['first'], ['last'], false])
  })

  it('reads a page of many elements in no other way than to the stated one, shows what it read, and says so', () => {
    const html = `<style>i:lang(en){display:none}</style><p>first</p><i>in doubt</i>${'<b>x</b>'.repeat(60_000)}<p>last</p>`
    const { lines, hidden, whole } = htmlLines(html)
    expect([lines[0]?.text, lines.some(({ text }) => text === 'last'), whole]).toEqual(['first', false, false])
    expect(hidden[0]?.text).toContain('in doubt')
    const plain = htmlLines(html.replace('i:lang(en)', 'u'))
    expect([plain.lines.at(-1)?.text, plain.whole]).toEqual(['last', true])
  })

  it('looks to the end of a page of many elements for what covers its text', () => {
    const { lines } = htmlLines(
      `<style>i:lang(en){color:red}</style><p>first</p><i>y</i>${'<b>x</b>'.repeat(60_000)}<div style="position:absolute;inset:0;background:#fff">z</div>`,
    )
    expect(lines.map(({ text }) => text)).not.toContain('first')
  })

  it('works out the styles of 5,000 elements that are each another', () => {
    const { lines, hidden, whole } = htmlLines(each(5000, n => `<p style="width:${n + 20}px">line ${n}</p>`))
    expect([lines.length > 5000, hidden, whole]).toEqual([true, [], true])
  })
})
