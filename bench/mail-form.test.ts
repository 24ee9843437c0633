import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailForm, signatureOf } from '../background/actions/mail-form'
import { buildMessage } from '../background/actions/mime'
import { forwarded, quoted } from '../background/actions/quoting'
import { readMessage } from '../background/agent/testing'
import { readSigned } from '../extension/sign/read-signed'
import { toBase64Url } from '../shared/base64'

type Form = ReturnType<typeof mailForm>

const heads = { to: [{ address: 'anna@example.org' }], cc: [], bcc: [], subject: 'Saturday', inReplyTo: null, references: [] }
const rawOf = (form: Form, attachments: { filename: string; type: string; bytes: Uint8Array }[] = []): string =>
  toBase64Url(buildMessage({ ...heads, ...form, from: { address: 'me@example.com' }, attachments, mark: 'x.0' }, '=_b'))

async function read(form: Form, attachments?: Parameters<typeof rawOf>[1]) {
  const operation = { type: 'send', raw: rawOf(form, attachments), threadId: null }
  const signed = { v: 1, account: '1', address: 'me@example.com', tool: 'reply', operations: [operation], guards: [] }
  const [first] = (await readSigned(JSON.stringify(signed))).operations
  if (!first?.mail) throw new Error('no mail')
  return first.mail
}

/** As Gmail's settings keep it: https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs */
const gmailSignature =
  '<div dir="ltr"><div style="color:rgb(34,34,34)"><b>Lena Hoff</b> &amp; Söhne</div><div>Weststraße 4<br></div>' +
  '<div><a href="https://hoff.example.com/about?a=1&amp;b=2" target="_blank">our house</a></div>' +
  '<div><img src="https://ci3.example.net/mail-sig/logo" alt="" width="96" height="40"><br></div></div>'
const original = readMessage('m1', 'Are you coming?\n> We meet on Saturday.\n> > Where?\nAnna  <3', {
  from: { name: 'Anna <b>Berg</b>', address: 'anna@example.org' },
})

describe('a mail with its HTML form', () => {
  it('says the same in both, the signature set off as Gmail does it, its links with hosts and its pictures named', async () => {
    const form = mailForm('We are two.\n\nSee https://maps.example.net/linden', signatureOf(gmailSignature), quoted(original, 'UTC'))
    expect(form.text).toContain('\n\n-- \nLena Hoff & Söhne\nWeststraße 4\nour house\n\nOn ')
    expect(form.html).toContain('<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">')
    expect(form.html).toContain('class="gmail_attr"')
    expect(form.html?.match(/<blockquote class="gmail_quote"/g)).toHaveLength(3)
    const mail = await read(form, [{ filename: 'a.txt', type: 'text/plain', bytes: new Uint8Array([65]) }])
    expect(mail.html).toBe('same')
    expect(mail.text.replaceAll('\r\n', '\n').trimEnd()).toBe(form.text.trimEnd())
    expect(mail.attachments).toMatchObject([{ name: 'a.txt' }])
    expect(mail.links).toEqual([
      { url: 'https://maps.example.net/linden', host: 'maps.example.net', text: '' },
      { url: 'https://hoff.example.com/about?a=1&b=2', host: 'hoff.example.com', text: 'our house' },
    ])
    expect(mail.images).toEqual([{ url: 'https://ci3.example.net/mail-sig/logo', host: 'ci3.example.net', text: '' }])
  })

  it('has none where neither a signature nor an original stands under the words', async () => {
    expect(await read(mailForm('Hello', signatureOf('<div><br></div>')))).toMatchObject({
      html: 'none',
      text: expect.stringContaining('Hello'),
    })
  })

  it('takes out of a signature what runs, asks or hides', () => {
    const bad =
      '<style>b{display:none}</style><script>x()</script><b onclick="x()" style="background:url(https://x.example/)">Lena</b>' +
      '<a href="javascript:x()">here</a><img src="data:image/gif;base64,R0"><form action="https://x.example"><input value="y"></form><!-- z -->'
    expect(signatureOf(bad)).toEqual({ text: 'Lenahere', html: '<b>Lena</b><a>here</a>' })
  })

  it.each([
    ['another word', (html: string) => html.replace('We', 'They')],
    ['words more', (html: string) => `${html}<div style="font-size:1px">and pay</div>`],
    ['a script', (html: string) => `${html}<script src="https://x.example/a.js"></script>`],
    ['a comment', (html: string) => `${html}<!--[if mso]>pay<![endif]-->`],
    ['a link that runs', (html: string) => html.replace('https://hoff', 'javascript:hoff')],
    ['a picture as ground', (html: string) => html.replace('color:rgb(34,34,34)', 'background:url(https://x.example/a)')],
  ])('cannot be signed with %s', async (_, change) => {
    const form = mailForm('We are two.', signatureOf(gmailSignature))
    expect((await read(form)).html).toBe('same')
    expect((await read({ ...form, html: change(form.html ?? '') })).html).toBe('other')
  })

  it('can be signed whatever is written, quoted or set as a signature', async () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        '字',
        '<',
        '>',
        '&',
        '"',
        "'",
        ' ',
        '\n',
        '-',
        '> ',
        'http://b.example/?x=1&y',
        '\u00a0',
        '&lt;',
        '\t',
      ),
    })
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.boolean(), async (words, sign, full, forward) => {
        const below = (forward ? forwarded : quoted)(readMessage('m1', full), 'UTC')
        const mail = await read(mailForm(words, signatureOf(`<div>${sign}</div>`), below))
        expect(mail.html).toBe('same')
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
