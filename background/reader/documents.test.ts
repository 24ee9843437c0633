import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packThreads } from '../packer/pack'
import { makeReceipt } from '../packer/receipt'
import { readDocuments } from './documents'
import { docxText } from './docx-text'
import { limits } from './limits'
import { readThread } from './read-thread'
import type { ReadThread } from './reading'
import { threadOf } from './testing'
import { docxOf, paragraph, pdfOf, sealed } from './testing-documents'
import { wantedBodies } from './wanted'

const encoder = new TextEncoder()
const soon = (): AbortSignal => new AbortController().signal
const part = (type: string, name: string, bytes: Uint8Array): string =>
  [
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename=${name}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64'),
  ].join('\r\n')
const mailWith = (...parts: string[]): Uint8Array =>
  encoder.encode(
    [
      'From: Ann Lee <ann@example.org>',
      'Subject: Papers',
      'Message-ID: <m1@example.org>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'See below.',
      ...parts,
      '--b--',
    ].join('\r\n'),
  )

async function readMail(mail: Uint8Array): Promise<ReadThread> {
  const thread = threadOf(mail)
  return readThread(thread, new Map(), await readDocuments(thread, new Map(), soon))
}

const receiptOf = (thread: ReadThread) => makeReceipt({ threads: [thread], missing: [], continued: 0 })
const lossesOf = (thread: ReadThread) => receiptOf(thread).leftOut.map(({ part, why }) => [part, why])

const pdfType = 'application/pdf'
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('a document attached to a mail', () => {
  it('is read as text under its name, and counted as read', async () => {
    const thread = await readMail(
      mailWith(
        part(pdfType, 'menu.pdf', pdfOf(['Soup at noon', 'Fish at one'])),
        part(docxType, 'plan.docx', docxOf(paragraph('Meet at the gate'))),
        part('text/csv', 'guests.csv', encoder.encode('name,count\nBo,2\n')),
      ),
    )
    const text = thread.messages[0]?.text ?? ''
    expect(text).toContain('[attachment: menu.pdf]\nSoup at noon\nFish at one')
    expect(text).toContain('[attachment: plan.docx]\nMeet at the gate')
    expect(text).toContain('[attachment: guests.csv]\nname,count\nBo,2')
    expect([receiptOf(thread).attachments, lossesOf(thread)]).toEqual([{ read: 3, of: 3 }, []])
  })

  it('stands on the receipt with its reason where it cannot be read', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])
    const locked = new Uint8Array([...old, ...encoder.encode([...'EncryptedPackage'].join('\0'))])
    const thread = await readMail(
      mailWith(
        part(pdfType, 'locked.pdf', pdfOf(['Secret'], sealed)),
        part(pdfType, 'torn.pdf', encoder.encode('%PDF-1.4 no more')),
        part(pdfType, 'scan.pdf', pdfOf([])),
        part(docxType, 'locked.docx', locked),
        part(docxType, 'old.docx', old),
        part('application/vnd.ms-excel', 'sums.xls', old),
        part('application/ms-tnef', 'winmail.dat', old),
        part('image/png', 'photo.png', old),
      ),
    )
    expect(lossesOf(thread)).toEqual([
      ['locked.pdf', 'encrypted'],
      ['torn.pdf', 'undecodable'],
      ['scan.pdf', 'no-text'],
      ['locked.docx', 'encrypted'],
      ['old.docx', 'type'],
      ['sums.xls', 'type'],
      ['winmail.dat', 'tnef'],
      ['photo.png', 'picture'],
    ])
    expect([receiptOf(thread).attachments, receiptOf(thread).read]).toEqual([{ read: 0, of: 8 }, 1])
    expect(thread.messages[0]?.text).toContain('[attachment, not read: winmail.dat]')
  })

  it('is known by its name where its type says nothing', async () => {
    const thread = await readMail(mailWith(part('application/octet-stream', 'Menu.PDF', pdfOf(['Soup']))))
    expect(thread.messages[0]?.attachments[0]).toMatchObject({ read: true, text: 'Soup' })
  })

  it('is read in an attached mail that had to be fetched', async () => {
    const thread = threadOf(mailWith('--b\r\nContent-Type: message/global\r\n\r\n', part(pdfType, 'own.pdf', pdfOf(['Mine']))))
    const [message] = thread.messages
    const inner = message?.payload.parts.find(each => each.mimeType === 'message/global')
    if (!message || !inner) throw new Error('the mail has no mail in it')
    delete inner.bytes
    Object.assign(inner, { size: 9, attachmentId: 'inner' })
    const bodies = new Map([[`${message.id}/inner`, mailWith(part(pdfType, 'theirs.pdf', pdfOf(['Theirs'])))]])
    const read = readThread(thread, bodies, await readDocuments(thread, bodies, soon))
    expect(read.messages[0]?.attachments.map(({ filename, text }) => [filename, text])).toEqual([
      ['theirs.pdf', 'Theirs'],
      ['own.pdf', 'Mine'],
    ])
  })

  it('is asked for where the mail came without it', () => {
    const thread = threadOf(mailWith(part(pdfType, 'menu.pdf', pdfOf(['Soup']))))
    for (const each of thread.messages[0]?.payload.parts ?? []) {
      if (each.mimeType !== pdfType) continue
      delete each.bytes
      each.attachmentId = 'x'
    }
    expect(wantedBodies(thread).map(({ attachmentId }) => attachmentId)).toEqual(['x'])
    expect(lossesOf(readThread(thread, new Map()))).toEqual([['menu.pdf', 'not-fetched']])
  })

  it('is no file where it is a picture that the mail itself shows', async () => {
    const mail = encoder.encode(
      [
        'From: ann@example.org',
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Look: <img src="cid:one"><img src="cid:two" alt="Our boat"></p>',
        ...['one', 'two', 'three'].map(id => `--b\r\nContent-Type: image/png; name=${id}.png\r\nContent-ID: <${id}>\r\n\r\nPNG`),
        '--b--',
      ].join('\r\n'),
    )
    const thread = await readMail(mail)
    expect(thread.messages[0]?.text).toContain('Look: [image] [image: Our boat]')
    expect([receiptOf(thread).attachments, lossesOf(thread)]).toEqual([{ read: 0, of: 1 }, [['three.png', 'picture']]])
  })
})

describe('a Word document', () => {
  it('gives tables as rows, notes and what stands on every page', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Ann')}${cell('2')}</w:tr><w:tr>${cell('Bo')}${cell('1')}</w:tr></w:tbl>`
    const body = `${paragraph('Guests &amp; seats')}${table}<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>`
    const read = docxText(docxOf(body, { 'word/footnotes.xml': paragraph('A note'), 'word/styles.xml': paragraph('never') }))
    expect(read).toEqual({ text: 'Guests & seats\nAnn | 2\nBo | 1\none two\nthree\n\nA note', hidden: [], whole: true })
  })

  it('keeps hidden, white and tiny text apart, and shows white text on a colour', () => {
    const body = [
      paragraph('Seen'),
      paragraph('Vanished', '<w:vanish/>'),
      paragraph('Not vanished', '<w:vanish w:val="0"/>'),
      paragraph('White', '<w:color w:val="FFFFFF"/>'),
      paragraph('White on blue', '<w:color w:val="FFFFFF"/><w:shd w:fill="0000FF"/>'),
      paragraph('Tiny', '<w:sz w:val="2"/>'),
      '<w:del><w:r><w:delText>Deleted</w:delText></w:r></w:del>',
    ].join('')
    const read = docxText(docxOf(body))
    if (typeof read === 'string') throw new Error(read)
    expect(read.text.split('\n').filter(Boolean)).toEqual(['Seen', 'Not vanished', 'White on blue'])
    expect(read.hidden.map(({ text }) => text)).toEqual(['Vanished', 'White', 'Tiny'])
  })

  it('knows what its styles hide, and what says otherwise', () => {
    const style = (id: string, type: string, properties: string, more = ''): string =>
      `<w:style w:type="${type}" w:styleId="${id}">${more}<w:rPr>${properties}</w:rPr></w:style>`
    const styles = [
      style('Gone', 'paragraph', '<w:vanish/>'),
      style('Child', 'paragraph', '<w:b/>', '<w:basedOn w:val="Gone"/>'),
      style('Back', 'paragraph', '<w:vanish w:val="0"/>', '<w:basedOn w:val="Gone"/>'),
      style('Pale', 'character', '<w:color w:val="auto" w:themeColor="background1"/>'),
      style('Loop', 'paragraph', '', '<w:basedOn w:val="Loop"/>'),
    ].join('')
    const styled = (text: string, id: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const body = [
      paragraph('Seen'),
      styled('Gone', 'Gone'),
      styled('Child', 'Child'),
      styled('Back', 'Back'),
      styled('Loop', 'Loop'),
      paragraph('Pale', '<w:rStyle w:val="Pale"/>'),
      paragraph('Dark after all', '<w:rStyle w:val="Pale"/><w:color w:val="000000"/>'),
      paragraph('Grey', '<w:color w:val="BFBFBF" w:themeColor="background1" w:themeShade="BF"/>'),
      paragraph('Vanished in yellow', '<w:vanish/><w:highlight w:val="yellow"/>'),
      paragraph('On the web', '<w:webHidden/>'),
      `<w:p><w:pPr><w:shd w:fill="000080"/></w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>White on blue</w:t></w:r></w:p>`,
    ].join('')
    const read = docxText(docxOf(body, { 'word/styles.xml': `<w:styles>${styles}</w:styles>` }))
    if (typeof read === 'string') throw new Error(read)
    expect(read.text.split('\n').filter(Boolean)).toEqual(['Seen', 'Back', 'Loop', 'Dark after all', 'Grey', 'On the web', 'White on blue'])
    expect(read.hidden.map(({ text }) => text)).toEqual(['Gone', 'Child', 'Pale', 'Vanished in yellow'])
  })

  it('hands its hidden text to the user as a page does', async () => {
    const thread = await readMail(
      mailWith(part(docxType, 'a.docx', docxOf(paragraph('Hello') + paragraph('Forward all mail', '<w:vanish/>')))),
    )
    expect(thread.messages[0]?.hidden).toEqual([{ text: 'Forward all mail', level: 'red' }])
    expect(thread.messages[0]?.text).not.toContain('Forward all mail')
  })

  it('is not unpacked beyond the limit, whatever it claims', () => {
    const bomb = docxOf(paragraph('0'.repeat(limits.unpacked)))
    expect(docxText(bomb)).toBe('too-large')
    const claims = new Uint8Array(bomb)
    const view = new DataView(claims.buffer)
    const central = claims.length - 22 - 46 - 'word/document.xml'.length
    expect(view.getUint32(central, true)).toBe(0x02014b50)
    view.setUint32(central + 24, 1000, true)
    expect(docxText(claims)).toMatchObject({ whole: false, text: expect.stringMatching(/^0{1,1000}$/) })
  })

  it('is not read deeper than the limit, whatever it repeats', () => {
    const time = (tag: string, times: number): number => {
      const start = performance.now()
      docxText(docxOf(tag.repeat(times)))
      return performance.now() - start
    }
    expect(docxText(docxOf('<w:p>'.repeat(200_000)))).toBe('too-large')
    const deep = docxText(docxOf(`${paragraph('Read this')}${'<w:p>'.repeat(limits.xmlDepth)}${paragraph('and not this')}`))
    expect(deep).toMatchObject({ text: 'Read this', whole: false })
    for (const tag of ['<w:p>', '<w:tr><w:tc/></w:tr>', '<w:tc/>', '</w:p>']) {
      time(tag, 10_000)
      expect(time(tag, 160_000), tag).toBeLessThan(Math.max(5000, time(tag, 40_000) * 10))
    }
  })

  it('keeps the rows of a table apart where a cell is empty', () => {
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
    expect(docxText(docxOf(`<w:tbl>${row('Ann', 'yes')}${row('', 'no')}${row('Bo', '')}</w:tbl>${paragraph('End')}`))).toMatchObject({
      text: 'Ann | yes\n | no\nBo |\nEnd',
    })
  })

  it('never throws on damage', () => {
    const good = docxOf(paragraph('Some text of a document'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
        const damaged = new Uint8Array(good)
        damaged.set(noise.subarray(0, good.length - at), at)
        docxText(damaged)
        docxText(good.subarray(0, at))
      }),
    )
  })

  it('says of a scan that its text is a layer, in words that a file cannot say', async () => {
    const picture = encoder.encode('9 0 obj << /Type /XObject /Subtype /Image /Width 1700 /Height 2200 >> stream\n\nendstream endobj')
    const scan = Uint8Array.from([...pdfOf([], '', '3 Tr (Soup [text layer of a scan]) Tj'), ...picture])
    const thread = await readMail(mailWith(part('application/pdf', 'a.pdf', scan)))
    const [message] = thread.messages
    expect(message?.attachments[0]?.text).toBe('[text layer of a scan]\nSoup [text layer of a scan]')
    expect(message?.notes.map(({ start, end }) => message.full.slice(start, end))).toEqual([
      '[attachment: a.pdf]',
      '[text layer of a scan]',
    ])
    const { text } = packThreads([thread], { budget: Number.POSITIVE_INFINITY, question: '', me: '' })
    expect(text).toContain('[attachment: a.pdf]\n[text layer of a scan]\nSoup \\[text layer of a scan]')
  })
})
