import { describe, expect, it } from 'vitest'
import { readHtml, readPlain } from './testing'

const said = 'Will you come to the picnic on Saturday?\n\nPlease bring something to eat and a blanket.'
const quoteOf = (text: string): string => text.replace(/^/gm, '> ')
const inHtml = (text: string): string => text.replace(/^.*$/gm, line => `<div>${line || '<br>'}</div>`)
const english = 'On Nov 20, 2026, at 11:00 AM, Ann Lee <ann@example.org> wrote:'
const german = 'Am 20.11.2026 um 11:00 schrieb Ann Lee <ann@example.org>:'

describe('an attribution as the first line of a quote', () => {
  it.each([english, german, english.replace(' Ann', '\nAnn')])('folds with all of the quote: %s', who => {
    expect(readPlain(said, `Yes!\n\n${quoteOf(`${who}\n\n${said}`)}`)[1]?.text).toBe('Yes!')
  })

  it.each(['<blockquote type="cite">', '<div class="yahoo_quoted">'])('folds in HTML: %s', open => {
    const end = open.replace(/^<(\w+).*/, '</$1>')
    const head = `<div>${english.replace('<', '&lt;').replace('>', '&gt;')}</div><br class="Apple-interchange-newline">`
    expect(readHtml(inHtml(said), `<div>Yes!</div>${open}${head}${inHtml(said)}${end}`)[1]?.text).toBe('Yes!')
  })

  it('stays where not all below it is folded', () => {
    const changed = said.replace('a blanket', 'two blankets')
    expect(readPlain(said, `Yes!\n\n${quoteOf(`${english}\n\n${changed}`)}`)[1]?.text).toContain(`> ${english}`)
    expect(readPlain('Something else.', `Yes!\n\n${quoteOf(`${english}\n\n${said}`)}`)[1]?.text).toContain(`> ${english}`)
  })
})
