import { describe, expect, it } from 'vitest'
import { readPlain } from '../testing'

const invitation = 'Will you come to the picnic on Saturday?\n\nPlease bring something to eat and a blanket.\n\nAnn'

describe('header blocks', () => {
  it.each([
    'From: Bern\nTo: Basel\nDate: 12 December 2026\nSubject: the tickets',
    'Date: 12 December 2026, 9:00\nFrom: Bern, station\nTo: Basel\nSubject: train',
    'Von: Bern\nNach: Basel\nAn: Samstag\nDatum: 12.12.2026\nBetreff: Fahrkarten',
    'De: Lyon\nÀ: Paris\nDate: 12 décembre\nObjet: les billets',
  ])('does not take a table of travels for a header block: %s', travel => {
    expect(readPlain(invitation, `I travel:\n\n${travel}\n\nTwo of us will come.`)[1]?.authored).toContain('Two of us will come.')
  })

  it('takes a header block without an address for one by its subject, by the rule above it, or by the words below it', () => {
    const block = (subject: string): string => `From: Ann Lee\nDate: 20 November 2026\nTo: Bob Ray\nSubject: ${subject}\n\n`
    expect(readPlain(invitation, `Yes.\n\n${block('Picnic')}Not an earlier word here.`)[1]?.authored).toBe('Yes.')
    expect(readPlain(invitation, `Yes.\n\n________________________________\n${block('Other')}Not an earlier word.`)[1]?.authored).toMatch(
      /^Yes\.\s+_+$/,
    )
    expect(readPlain(invitation, `Yes.\n\n${block('Other')}${invitation}`)[1]).toMatchObject({ text: 'Yes.', authored: 'Yes.' })
  })
})
