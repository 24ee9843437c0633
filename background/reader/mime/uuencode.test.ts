import { encodeXML } from 'entities'
import { describe, expect, it } from 'vitest'
import { shortest } from '../../testing/pumped'
import { readDocuments } from '../documents/documents'
import { pdfOf } from '../documents/testing-documents'
import { readThread } from '../read-thread'
import { rawMail, readMail, threadOf } from '../testing'
import { uuLines } from '../testing-mime'
import { splitUu } from './uuencode'

describe('a text of beginnings of uuencoded files', () => {
  it.each([
    ['none of which ends', 'begin 644 a\n', 'x'],
    ['and one end', 'begin 644 a\n', 'M\nend\n'],
    ['each with a line that fits, and one end', 'begin 644 a\n#5555\n', 'M\nend\n'],
  ])('is read in linear time: %s', { timeout: 60_000 }, (_, unit, end) => {
    const time = (count: number): number => shortest(() => splitUu(unit.repeat(count) + end), 5)
    time(2000)
    expect(time(32_000)).toBeLessThan(Math.max(400, time(4000) * 24))
  })
})

describe('a uuencoded file in a page', () => {
  const photo = uuLines(
    'photo.jpg',
    Uint8Array.from({ length: 100 }, (_, i) => i),
  ).map(line => line.replace(/[<>&"]/g, char => `&#${char.charCodeAt(0)};`))
  it.each([
    ['in a <pre>', `<pre>${photo.join('\n')}</pre>`],
    ['by line breaks', photo.join('<br>')],
  ])('is a file of the mail, and no text: %s', (_, html) => {
    const message = readMail(rawMail('From: ann@example.org', 'Content-Type: text/html', '', `<p>Look:</p>${html}<p>Ann</p>`))
    expect(message?.text).toBe('Look:\n\nAnn\n\n[attachment, not read: photo.jpg]')
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['photo.jpg', 'picture']])
    expect(message?.attachments.map(({ size }) => size)).toEqual([100])
  })

  it('is read where it is a document', async () => {
    const menu = uuLines('menu.pdf', pdfOf(['Soup'])).map(line => encodeXML(line))
    const thread = threadOf(rawMail('Content-Type: text/html', '', `<p>Look:</p><pre>${menu.join('\n')}</pre><p>Ann</p>`))
    const documents = await readDocuments(thread, new Map(), () => new AbortController().signal)
    const [message] = readThread(thread, new Map(), documents).messages
    expect(message?.text).toBe('Look:\n\nAnn\n\n[attachment: menu.pdf]\nSoup')
    expect(message?.leftOut).toEqual([])
  })
})
