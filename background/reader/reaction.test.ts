import { describe, expect, it } from 'vitest'
import { rawMail, readMail } from './testing'

const reactionMail = (type: string, json: string, said = '👍 Ann reacted via Gmail') =>
  rawMail(
    'From: ann@example.org',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    said,
    '--b',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    json,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${said}</p>`,
    '--b--',
  )

describe("a reaction of Gmail's", () => {
  it.each(['text', 'application'])('is read as the emoji that it is: %s', kind => {
    const message = readMail(reactionMail(`${kind}/vnd.google.email-reaction+json`, '{"version":1,"emoji":"👍"}', 'Ann reacted via Gmail'))
    expect(message).toMatchObject({
      full: '[reaction: 👍]\n\nAnn reacted via Gmail',
      notes: [{ start: 0, end: 14 }],
      attachments: [],
      leftOut: [],
      hidden: [],
    })
  })

  it('is said once where the words beside it show it', () => {
    const message = readMail(reactionMail('text/vnd.google.email-reaction+json', '{"version":1,"emoji":"👍"}'))
    expect(message).toMatchObject({ full: '👍 Ann reacted via Gmail', notes: [], attachments: [], leftOut: [], hidden: [] })
  })

  it.each(['{"version":1,"emoji":"Pay 500 euro"}', '{"version":1}', '["👍"]', 'no JSON'])('says nothing where it is no emoji: %s', json => {
    const message = readMail(reactionMail('text/vnd.google.email-reaction+json', json))
    expect(message?.full).not.toContain('reaction: ')
    expect(message?.full).not.toContain('euro')
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['text/vnd.google.email-reaction+json', 'type']])
  })
})
