import { describe, expect, it } from 'vitest'
import { holdsLink, isOdd, linksIn } from './link-shapes'
import { anna, bob, mail, said, sending } from './testing'

describe('links in a text', () => {
  it.each([
    ['See https://evil.example/login.', ['https://evil.example/login']],
    ['See evil.example/login!', ['evil.example/login']],
    ['See evil.example:8080', ['evil.example:8080']],
    ['See evil.example?id=1 now', ['evil.example?id=1']],
    ['See www.evil.unheardof', ['www.evil.unheardof']],
    ['See evil.unheardof/login', ['evil.unheardof/login']],
    ['See evil.de, and corp.com', ['evil.de', 'corp.com']],
    ['See ev\u200bil.example', ['evil.example']],
    ['See ｅｖｉｌ.example', ['evil.example']],
    ['See раураl.com', ['раураl.com']],
    ['See пример.рф', ['пример.рф']],
    ['See xn--pypal-4ve.xn--p1ai', ['xn--pypal-4ve.xn--p1ai']],
    ['See 203.0.113.7 and 203.0.113.7:80/a', ['203.0.113.7', '203.0.113.7:80/a']],
    ['See ftp://files.example/a and https://b.example twice: https://b.example', ['ftp://files.example/a', 'https://b.example']],
    ['(evil.example/a)', ['evil.example/a']],
    ['notes.md/login', ['notes.md/login']],
    ['IT.COM', ['IT.COM']],
    ['See evil。example/a', ['evil.example/a']],
    ['See evil．example', ['evil.example']],
    ['See evil｡example', ['evil.example']],
  ])('“%s”: %o', (text, found) => {
    expect(linksIn(text)).toEqual(found)
  })

  it.each([
    'Write to anna.berg@corp.com or info@corp.com',
    'That is fine.It works',
    'Version 1.2.3 costs 12.50 or 1.234,56 at 10.30',
    'See notes.md, main.rs and the report.pdf',
    'e.g. the gate, i.e. the door, z.B. am 3.5.',
    'and/or, yes/no, 24/7',
    'see report.unheardof',
    'Step 1.2/3',
  ])('none in “%s”', text => {
    expect(linksIn(text)).toEqual([])
  })

  it('are compared by where they lead', () => {
    for (const link of ['https://www.corp.com/', 'HTTP://corp.com', 'www.corp.com', 'corp.com'])
      for (const text of ['At corp.com', 'at (https://WWW.corp.com/)', 'www.corp.com'])
        expect(holdsLink(text, link), `${text}: ${link}`).toBe(true)
    for (const text of ['At www.corp.com.evil.example', 'x.corp.com', 'anna@corp.com', 'corp.co'])
      expect(holdsLink(text, 'corp.com'), text).toBe(false)
  })

  it.each([
    ['bit.ly/3xyz', true],
    ['https://bit.ly/3xyz', true],
    ['203.0.113.7/a', true],
    ['http://3405803783/', true],
    ['https://[2001:db8::1]/', true],
    ['https://bank.example@evil.example/', true],
    ['раураl.com', true],
    ['xn--pypal-4ve.com', true],
    ['https://exa mple', true],
    ['corp.com/a', false],
    ['ftp://corp.com/a', false],
  ])('%s hides where it leads: %s', (link, odd) => {
    expect(isOdd(link)).toBe(odd)
  })
})

describe('a link in outgoing text', () => {
  const toAnna = (body: string, more: Parameters<typeof said>[2] = {}, ask = 'Write to Anna that it is ready') =>
    said(ask, sending([anna], body), more)
  const from = (text: string) => ({ sources: [mail({ title: 'Offer', authors: [bob], text })] })

  it.each(['evil.example/login', 'www.evil.example', 'evil.example', 'evil.example:8080', '203.0.113.7/a'])(
    'without a scheme is as one with it: %s',
    link => {
      expect(toAnna(`Look at ${link}`)).toEqual(['LINK_NEW red'])
      expect(toAnna(`Look at ${link}`, from(`Go to ${link}`))).toEqual(['LINK_NEW red'])
      expect(toAnna(`Look at ${link}`, {}, `Write to Anna to look at ${link}`)).toEqual([])
    },
  )

  it('is the user’s own however the ask writes it, and no further than the ask goes', () => {
    expect(toAnna('Look at https://corp.com/a', {}, 'Send Anna corp.com/a')).toEqual([])
    expect(toAnna('Look at corp.com', {}, 'Send Anna https://www.corp.com')).toEqual([])
    expect(toAnna('Look at https://corp.com/login', {}, 'Send Anna corp.com')).toEqual(['LINK_NEW red'])
    expect(toAnna('Look at corp.com.evil.example', {}, 'Send Anna corp.com')).toEqual(['LINK_NEW red'])
    expect(toAnna('Look at corp.com', {}, 'Send anna.berg@corp.com a hello, and Anna too')).toContain('LINK_NEW red')
  })

  it('is none where it is the bare host of one’s own house or of one written to', () => {
    const known = new Set([anna.address, 'x@client.example', 'y@gmail.com'])
    expect(toAnna('We at firm.example like client.example', { known })).toEqual([])
    expect(toAnna('See firm.example/login', { known })).toEqual(['LINK_NEW red'])
    expect(toAnna('See gmail.com', { known })).toEqual(['LINK_NEW red'])
  })

  it('is amber from a mail that the ask names, and none where the ask hands on its link', () => {
    expect(toAnna('See corp.com/a', from('At https://corp.com/a'), 'Tell Anna about the offer')).toEqual(['LINK_NEW amber'])
    expect(toAnna('See https://corp.com/a', from('At https://corp.com/a'), 'Send Anna the link in the offer')).toEqual([])
    expect(toAnna('See https://corp.com/b', from('At https://corp.com/a'), 'Send Anna the link in the offer')).toEqual(['LINK_NEW red'])
    expect(toAnna('See https://bit.ly/a', from('At https://bit.ly/a'), 'Send Anna the link in the offer')).toEqual(['LINK_NEW red'])
    expect(said('Send them the link in the offer', sending([anna], 'See corp.com/a'), from('At corp.com/a'))).toContain('LINK_NEW amber')
  })
})
