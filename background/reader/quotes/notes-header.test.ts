import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlain } from '../testing'

const invitation = 'Will you come to the picnic on Saturday?\n\nPlease bring something to eat and a blanket.\n\nAnn'
const edge = `|${'-'.repeat(9)}+${'-'.repeat(28)}>`
const side = `  >${'-'.repeat(60)}|`

const headers = [
  'Ann Lee\n11/20/2026 11:00 AM\n\n        To:     Bob Ray/Boats/Example@Example\n        cc:\n        Subject:        Picnic',
  'Ann Lee <ann@example.org>\n20.11.2026 11:00\nPlease respond to ann@example.org\n\nAn: Bob Ray\nKopie:\nBetreff: Picnic',
  '"Ann Lee" <ann@example.org> on 11/20/2026 11:00:03 AM\nTo: <bob@example.net>\ncc:\nSubject: Picnic',
  [
    edge,
    '|         |           Ann Lee          |',
    '|         |           11/20/2026 11:00 |',
    edge,
    side,
    '  |       To:       Bob Ray                                    |',
    '  |       cc:                                                  |',
    '  |       Subject:  Picnic                                     |',
    side,
  ].join('\n'),
  'Ann Lee ---11/20/2026 11:00:00 AM---Will you come to the picnic\n\nFrom:\tAnn Lee/Boats\nTo:\tBob Ray/Boats@Example\nDate:\t11/20/2026 11:00 AM\nSubject:\tA feast',
  'From:\tAnn Lee/Boats\nTo:\tBob Ray/Boats@Example\nDate:\t11/20/2026 11:00 AM\nSubject:\tPicnic',
  'Ann Lee <ann@example.org>\nSent by: list-owner@example.org\n11/20/2026 11:00 AM\nPlease respond to ann@example.org\n\nTo: Bob Ray\ncc:\nSubject: Picnic',
  'Ann Lee/Boats/Example\n20/11/2026 11:00\n\nTo\nBob Ray/Boats/Example@Example\ncc\n\nSubject\nThe picnic at the lake',
  'Ann Lee/Boats/Example\n20.11.2026 11:00\n\nAn\nBob Ray/Boats/Example@Example\nKopie\nCy Orr\nBetreff\nPicknick',
]

describe('headers of Notes', () => {
  it.each(headers)('fold with the quote below them: %s', header => {
    expect(readPlain(invitation, `Yes.\n\n${header}\n\n${invitation}`)[1]).toMatchObject({ text: 'Yes.', authored: 'Yes.' })
  })

  it.each([
    'The boats leave from the quay\n11/20/2026 11:00 AM\n\nWho brings the oars?',
    'Meeting\n20.11.2026 11:00\nTo: everybody who rows',
    'The oars ---11/20/2026 11:00:00 AM--- are here',
    `${edge}\n| Ann | oars |\n| Bob | wine |`,
    'The boats leave from the quay\n11/20/2026 11:00 AM\n\nTo\nwhom it may concern:\nwho brings the oars?',
  ])('are none of an author’s own lines: %s', body => {
    const [, reply] = readPlain(invitation, `Hello,\n\n${body}\n\nSee you there, four of us.`)
    expect(reply?.authored).toContain('four of us')
  })

  it('lose nothing, however they are cut', () => {
    const pieces = headers.flatMap(header => header.split('\n'))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, '', 'I come with two.'), { maxLength: 24 }), lines => {
        const [, reply] = readPlain(invitation, lines.join('\n'))
        for (const line of lines) expect(reply?.full).toContain(line.replace(/^[ >|]+/, '').trim())
      }),
    )
  })
})
