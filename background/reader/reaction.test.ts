import { describe, expect, it } from 'vitest'
import { rawMail, readMail } from './testing'

const reactionMail = (type: string, json: string) =>
  rawMail(
    'From: ann@example.org',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '👍 Ann reacted via Gmail',
    '--b',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    json,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>👍 Ann reacted via Gmail</p>',
    '--b--',
  )

describe("a reaction of Gmail's", () => {
  it.each(['text', 'application'])('is read as the emoji that it is: %s', kind => {
    const message = readMail(reactionMail(`${kind}/vnd.google.email-reaction+json`, '{"version":1,"emoji":"👍"}'))
    expect(message).toMatchObject({
      full: '[reaction: 👍]\n\n👍 Ann reacted via Gmail',
      notes: [{ start: 0, end: 14 }],
      attachments: [],
      leftOut: [],
      hidden: [],
    })
  })

  it.each(['{"version":1,"emoji":"Pay 500 euro"}', '{"version":1}', '["👍"]', 'no JSON'])('says nothing where it is no emoji: %s', json => {
    const message = readMail(reactionMail('text/vnd.google.email-reaction+json', json))
    expect(message?.full).not.toContain('reaction: ')
    expect(message?.full).not.toContain('euro')
    expect(message?.leftOut.map(({ part, why }) => [part, why])).toEqual([['text/vnd.google.email-reaction+json', 'type']])
  })
})
