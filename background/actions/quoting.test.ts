import { describe, expect, it } from 'vitest'
import { readThread } from '../reader/read-thread'
import { rawMail, threadOf } from '../reader/testing'
import { forwarded, quoted } from './quoting'

const [message] = readThread(
  threadOf(
    rawMail(
      'From: Bo <bo@example.org>',
      'To: me@example.com',
      'Subject: Report',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Here is the report.',
      '',
      '> Where is it?',
      '--b',
      'Content-Type: text/csv',
      'Content-Disposition: attachment; filename=figures.csv',
      '',
      'Seats,40',
      '--b',
      'Content-Type: application/octet-stream',
      'Content-Disposition: attachment; filename=report.bin',
      '',
      'nothing legible',
      '--b--',
    ),
  ),
  new Map(),
).messages

describe('the original under a reply and in a forward', () => {
  it('is what its author wrote, without the notes of our reader and the text of files', () => {
    if (!message) throw new Error('no message')
    expect(message.full).toContain('[attachment, not read: report.bin')
    expect(message.full).toContain('40')
    expect(quoted(message, 'UTC').text.split('\n').slice(2)).toEqual(['> Here is the report.', '> ', '>> Where is it?'])
    expect(forwarded(message, 'UTC').text.split('\n\n').slice(1).join('\n\n')).toBe('Here is the report.\n\n> Where is it?')
    for (const { text, html } of [quoted(message, 'UTC'), forwarded(message, 'UTC')])
      expect(`${text}${html}`).not.toMatch(/\[attachment|Seats/)
  })
})
