import { describe, expect, it } from 'vitest'
import { readThread } from './read-thread'
import { rawMail, threadOf } from './testing'

const withFile = (type: string, name: string, bytes: Uint8Array): Uint8Array =>
  rawMail(
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'See the file.',
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename=${name}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64'),
    '--b--',
  )

describe('an attached file', () => {
  it('reads a mail that was attached under its file name alone', () => {
    const inner = rawMail(
      'From: Cleo <cleo@example.com>',
      'Subject: Count me in',
      'Content-Type: text/html',
      '',
      '<p>With <b>two</b> children.</p>',
    )
    const [message] = readThread(threadOf(withFile('application/octet-stream', 'yes.eml', inner)), new Map()).messages
    expect(message?.text).toContain('[attached message]\nFrom: Cleo <cleo@example.com>\nSubject: Count me in')
    expect(message?.text).toContain('With two children.')
    expect(message?.leftOut).toEqual([])
  })

  it.each([
    ['two blocks', ['Reporting-MTA: dns; mx.example.org', '', 'Final-Recipient: rfc822; bob@example.net', 'Action: failed']],
    [
      'one block',
      ['Final-Recipient: rfc822; bob@example.net', 'Action: failed', 'Diagnostic-Code: smtp; 550 5.1.1 no such', ' mailbox here'],
    ],
  ])('shows every field of a delivery report of %s', (_, fields) => {
    const report = rawMail(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'It failed.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      ...fields,
      '--b--',
    )
    const [message] = readThread(threadOf(report), new Map()).messages
    const shown = message?.text.replace(/\s+/g, ' ')
    expect(shown).toContain(fields.join(' ').replace(/\s+/g, ' '))
    expect([message?.kind, message?.leftOut]).toEqual(['bounce', []])
  })

  it('reads a text file by its byte order mark, and names one that is no text', () => {
    const text = 'We meet at nine, Zoë.'
    const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])
    for (const bytes of [little, big]) {
      const [message] = readThread(threadOf(withFile('text/plain', 'plan.txt', bytes)), new Map()).messages
      expect([message?.attachments[0]?.text, message?.attachments[0]?.read, message?.leftOut]).toEqual([text, true, []])
    }
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7919) >> 3)
    for (const type of ['text/plain', 'application/octet-stream']) {
      const [message] = readThread(threadOf(withFile(type, 'plan.txt', noise)), new Map()).messages
      expect(message?.attachments[0]).toMatchObject({ read: false, text: '' })
      expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['plan.txt', 'undecodable']])
    }
  })

  it('reads a CSV that Windows calls one of Excel, and names a workbook that bears the name of a CSV or its own', () => {
    const csv = new TextEncoder().encode('Name;Comes\r\nAnn;yes\r\n')
    const workbook = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), 0xfe, 0xff, 0x09])
    const read = (type: string, name: string, bytes: Uint8Array) => {
      const [message] = readThread(threadOf(withFile(type, name, bytes)), new Map()).messages
      return [message?.attachments[0]?.text.trim(), message?.leftOut.map(({ part, why }) => `${part} ${why}`)]
    }
    for (const type of ['application/vnd.ms-excel', 'application/x-msexcel'])
      for (const name of ['g.csv', 'G.CSV', 'g.txt']) expect(read(type, name, csv)).toEqual(['Name;Comes\r\nAnn;yes', []])
    expect(read('application/vnd.ms-excel', 'g.csv', workbook)).toEqual(['', ['g.csv undecodable']])
    expect(read('application/vnd.ms-excel', 'g.xls', workbook)).toEqual(['', ['g.xls type']])
    expect(read('application/vnd.ms-excel', 'g.xls', csv)).toEqual(['', ['g.xls type']])
  })

  it('is told where it is one page of more than a message may have', () => {
    const page = `<p>${'Soup at noon. '.repeat(100_000)}</p>`
    const files = Array.from({ length: 8 }, (_, i) => [
      '--b',
      'Content-Type: text/html',
      `Content-Disposition: attachment; filename=p${i}.html`,
      '',
      page,
    ])
    const [message] = readThread(
      threadOf(rawMail('Content-Type: multipart/mixed; boundary=b', '', ...files.flat(), '--b--')),
      new Map(),
    ).messages
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([5, 6, 7].map(i => [`p${i}.html`, 'too-large']))
    expect(message?.attachments.map(({ read }) => read)).toEqual([true, true, true, true, true, false, false, false])
  })
})
