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

  it.each([
    ['Catalan', 'De: Ann Lee\nEnviat el: dimarts, 1 de desembre de 2026 10:00\nPer a: Bob Ray\nTema: Berenar'],
    ['Croatian', 'Od: Ann Lee\nPoslano: utorak, 1. prosinca 2026. 10:00\nPrima: Bob Ray\nPredmet: Izlet'],
    ['Slovenian', 'Od: Ann Lee\nPoslano: torek, 01. december 2026 10:00\nZa: Bob Ray\nKp: Cy Orr\nZadeva: Izlet'],
    ['Bulgarian', 'От: Ann Lee\nИзпратено: вторник, 1 декември 2026 г. 10:00\nДо: Bob Ray\nОтносно: Излет'],
    ['Lithuanian', 'Nuo: Ann Lee\nIšsiųsta: 2026 m. gruodžio 1 d. 10:00\nKam: Bob Ray\nTema: Iškyla'],
    ['Vietnamese', 'Từ: Ann Lee\nĐã gửi: Thứ Ba, 1 Tháng Mười Hai 2026 10:00\nĐến: Bob Ray\nChủ đề: Dã ngoại'],
    ['Thai', 'จาก: Ann Lee\nส่ง: วันอังคารที่ 1 ธันวาคม 2569 10:00\nถึง: Bob Ray\nเรื่อง: ปิกนิก'],
    ['Indonesian', 'Dari: Ann Lee\nDikirim: Selasa, 1 Desember 2026 10.00\nKepada: Bob Ray\nSubjek: Piknik'],
    ['Arabic', 'من: Ann Lee\nتم الإرسال: 1/ديسمبر/2026 10:00 ص\nإلى: Bob Ray\nالموضوع: نزهة'],
    ['Arabic with vowels', 'من: Ann Lee\nأُرسلت: 1/ديسمبر/2026 10:00 ص\nإلى: Bob Ray\nالموضوع: نزهة'],
    ['Polish', 'Od: Ann Lee\nWysłane: wtorek, 1 grudnia 2026 10:00\nDo: Bob Ray\nDW: Cy Orr\nTemat: Piknik'],
    ['Estonian', 'Saatja: Ann Lee\nSaadetud: teisipäev, 1. detsember 2026 10:00\nAdressaat: Bob Ray\nTeema: Piknik'],
    ['Latvian', 'No: Ann Lee\nNosūtīts: otrdiena, 2026. gada 1. decembris 10:00\nKam: Bob Ray\nTēma: Pikniks'],
    ['Croatian of newer programs', 'Šalje: Ann Lee\nPoslano: utorak, 1. prosinca 2026. 10:00\nPrima: Bob Ray\nPredmet: Izlet'],
    ['Turkish', 'Gönderen: Ann Lee\nGönderme Tarihi: 1 Aralık 2026 Salı 10:00\nKime: Bob Ray\nKonu: Piknik'],
    ['Chinese, no blank behind its colons', '发件人：Ann Lee\n发送时间：2026年12月1日 10:00\n收件人：Bob Ray\n主题：野餐'],
  ])('are known in %s', (_, header) => {
    const answer = `Yes.\n\n${header}\n\nNot an earlier word here.`
    expect(readPlain(invitation, answer)[1]?.authored).toBe('Yes.')
    expect(readPlain(invitation, answer.normalize('NFD'))[1]?.authored).toBe('Yes.')
    expect(readPlain(invitation, `Yes.\n\n${header}\n\n${invitation}`)[1]?.text).toBe('Yes.')
  })

  it.each([
    '---- On Tue, 01 Dec 2026 10:00:00 +0100 Ann Lee <ann@example.org> wrote ----',
    '---- On Tue, 01 Dec 2026 10:00:00 +0100 <ann@example.org> wrote ---',
    '---- Am Di, 01 Dez 2026 10:00:00 +0100 schrieb Ann Lee <ann@example.org> ----',
  ])('are lines between dashes, as Zoho prints them: %s', line => {
    for (const quote of [invitation, invitation.replace(/^/gm, '> ')])
      expect(readPlain(invitation, `Yes.\n\n${line}\n\n${quote}`)[1]).toMatchObject({ text: 'Yes.', authored: 'Yes.' })
    expect(readPlain(invitation, 'Yes.\n\n---- Bring <cake@10:00> or tea ----\n\nFour of us.')[1]?.authored).toContain('Four of us.')
  })

  it.each(['From: the station, take bus 7', 'Von: Graz, um acht', 'Date: Friday suits me', 'Date: Friday, from: Graz'])(
    'begins below a line that was typed above it: %s',
    line => {
      for (const header of [
        'From: Ann Lee <ann@example.org>\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic',
        '差出人: Ann Lee <ann@example.org>\n送信日時: 20.11.2026 10:00\n宛先: Bob Ray\n件名: Picnic',
      ])
        expect(readPlain(invitation, `Yes.\n${line}\n\n${header}\n\n${invitation}`)[1]).toMatchObject({
          text: `Yes.\n${line}`,
          authored: `Yes.\n${line}`,
        })
    },
  )

  it('ends where the next one begins', () => {
    const header = (from: string): string => `From: ${from}\nSent: Friday, November 20, 2026 11:00 AM\nTo: Bob Ray\nSubject: Picnic`
    const two = `${header('Cleo Fox <cleo@example.com>')}\n\n${header('Ann Lee <ann@example.org>')}`
    expect(readPlain(invitation, `Yes.\n\n${two}\n\n${invitation}`)[1]?.authored).toBe('Yes.')
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
