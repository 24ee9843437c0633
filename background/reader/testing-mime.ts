import fc from 'fast-check'

/** A mail as a tree; what its leaves say is a marker word of their own each. */
export type Node =
  | { kind: 'plain' | 'html' | 'csv' | 'ics'; encoding: Encoding; attached: boolean }
  | { kind: 'binary' | 'image' | 'sealed' }
  | { kind: 'alternative'; encoding: Encoding }
  | { kind: 'mixed' | 'related' | 'signed' | 'digest' | 'report'; children: Node[]; preamble: boolean; epilogue: boolean }
  | { kind: 'message' | 'envelope'; child: Node }

const encodings = ['7bit', 'quoted-printable', 'base64', 'x-uuencode'] as const
type Encoding = (typeof encodings)[number]

const encoding = fc.constantFrom(...encodings)
const { tree } = fc.letrec<{ tree: Node; leaf: Node }>(tie => ({
  leaf: fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('plain', 'html', 'csv', 'ics'), encoding, attached: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('binary', 'image', 'sealed') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('alternative'), encoding }) },
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('mixed', 'related', 'signed', 'digest', 'report'),
      children: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      preamble: fc.boolean(),
      epilogue: fc.boolean(),
    }),
    fc.record({ kind: fc.constantFrom('message', 'envelope'), child: tie('tree') }),
  ),
}))

/** Mails of which the outermost part is a multipart, so that a cut shows. */
export const mailTree: fc.Arbitrary<Node> = fc.record({
  kind: fc.constant('mixed'),
  children: fc.array(tree, { minLength: 1, maxLength: 4 }),
  preamble: fc.boolean(),
  epilogue: fc.boolean(),
})

/**
 * A marker: its word, the names its part may bear on the receipt, whether a person could read it, and the lines in which it is written.
 */
export type Marker = { word: string; names: string[]; readable: boolean; written: string[] }
export type Written = { lines: string[]; markers: Marker[] }

/** The mail's lines, header first, and its markers. */
export function writeMail(node: Node): Written {
  const context: Context = { markers: [], boundaries: 0 }
  const lines = ['From: Ann Lee <ann@example.org>', 'Message-ID: <m1@example.org>', ...entity(node, context)]
  return { lines, markers: context.markers }
}

type Context = { markers: Marker[]; boundaries: number }

function marker(context: Context, name: string, readable: boolean): Marker {
  const made = { word: `mk${context.markers.length}x`, names: [name], readable, written: [] }
  context.markers.push(made)
  return made
}

function entity(node: Node, context: Context): string[] {
  switch (node.kind) {
    case 'message':
      return ['Content-Type: message/rfc822', '', 'Subject: passed on', ...entity(node.child, context)]
    case 'envelope':
      return envelope(node.child, context)
    case 'alternative':
      return alternative(node.encoding, context)
    case 'binary':
    case 'image':
    case 'sealed':
      return unreadable(node.kind, context)
    case 'plain':
    case 'html':
    case 'csv':
    case 'ics':
      return text(node, context)
    default:
      return multipart(node, context)
  }
}

const boundaryOf = (context: Context): string => `=_b${++context.boundaries}`

type Multi = Extract<Node, { children: Node[] }>

function multipart({ kind, children, preamble, epilogue }: Multi, context: Context): string[] {
  const boundary = boundaryOf(context)
  const aside = (wanted: boolean): string[] => (wanted ? [`Aside ${marker(context, '', true).word} it is said`] : [])
  const before = aside(preamble)
  const parts = children.flatMap(child => [
    `--${boundary}`,
    ...(kind === 'digest' ? ['', 'Subject: in a digest', ...entity(child, context)] : entity(child, context)),
  ])
  const signature = kind === 'signed' ? [`--${boundary}`, 'Content-Type: application/pgp-signature', '', 'c2lnbmVk'] : []
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...before,
    ...parts,
    ...signature,
    `--${boundary}--`,
    ...aside(epilogue),
  ]
}

const types = { plain: 'text/plain', html: 'text/html', csv: 'text/csv', ics: 'text/calendar' } as const

function text({ kind, encoding, attached }: Extract<Node, { attached: boolean }>, context: Context): string[] {
  const name = `f${context.markers.length}.${kind}`
  const seen = marker(context, attached ? name : types[kind], true)
  const more = kind === 'html' || kind === 'ics' ? marker(context, seen.names[0] ?? '', true) : seen
  const body = {
    plain: [`Plain ${seen.word} said`],
    csv: ['name,count', `${seen.word},2`],
    html: [`<p>Page ${seen.word} said</p><p style="display:none">Out of sight ${more.word}</p>`],
    ics: ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `UID:${seen.word}`, `SUMMARY:${seen.word}`, `DESCRIPTION:About ${more.word}`].concat([
      'DTSTART:20261120T100000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ]),
  }[kind]
  const encoded = encode(body.join('\r\n'), encoding)
  for (const each of new Set([seen, more])) each.written.push(...encoded)
  return [
    `Content-Type: ${types[kind]}; charset=utf-8`,
    ...(attached ? [`Content-Disposition: attachment; filename=${name}`] : []),
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    ...encoded,
  ]
}

function alternative(encoding: Encoding, context: Context): string[] {
  const boundary = boundaryOf(context)
  const said = marker(context, 'text/html', true)
  said.names.push('text/plain')
  const side = (type: string, body: string): string[] => {
    const encoded = encode(body, encoding)
    said.written.push(...encoded)
    return [`--${boundary}`, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', ...encoded]
  }
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...side('text/plain', `Both ${said.word} said`),
    ...side('text/html', `<div>Both ${said.word} said</div>`),
    `--${boundary}--`,
  ]
}

function unreadable(kind: 'binary' | 'image' | 'sealed', context: Context): string[] {
  if (kind === 'sealed') {
    const { word } = marker(context, '', false)
    return ['Content-Type: multipart/encrypted; boundary=none', '', '--none', '', word, '--none--']
  }
  const name = `f${context.markers.length}.${kind === 'image' ? 'png' : 'bin'}`
  const made = marker(context, name, false)
  const [coded = ''] = btoa(`\0${made.word}`).split('=')
  made.written.push(coded)
  const type = kind === 'image' ? 'image/png' : 'application/x-thing'
  const header = [`Content-Type: ${type}; name=${name}`, 'Content-Disposition: attachment', 'Content-Transfer-Encoding: base64']
  return [...header, '', `${coded}=`]
}

/** An S/MIME envelope that signs (RFC 8551 3.5.2). */
function envelope(child: Node, context: Context): string[] {
  const before = context.markers.length
  const bytes = signedMail(new TextEncoder().encode(entity(child, context).join('\r\n')))
  const encoded =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  for (const each of context.markers.slice(before)) {
    each.names.push('smime.p7m')
    each.written.push(...encoded)
  }
  return [
    'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
    'Content-Transfer-Encoding: base64',
    '',
    ...encoded,
  ]
}

function value(tag: number, ...content: (Uint8Array | readonly number[])[]): Uint8Array {
  const body = Buffer.concat(content.map(piece => Uint8Array.from(piece)))
  return Uint8Array.from([tag, 0x83, body.length >> 16, (body.length >> 8) & 255, body.length & 255, ...body])
}

const oid = (last: number): Uint8Array => Uint8Array.from([0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last])

/** A CMS object that signs a mail, in DER (RFC 5652 5.1). */
export const signedMail = (mail: Uint8Array): Uint8Array =>
  value(0x30, oid(2), value(0xa0, value(0x30, [2, 1, 1], value(0x31), value(0x30, oid(1), value(0xa0, value(0x04, mail))))))

function encode(body: string, encoding: Encoding): string[] {
  if (encoding === 'base64') return btoa(body).match(/.{1,76}/g) ?? []
  if (encoding === 'x-uuencode') return uuLines('said.txt', new TextEncoder().encode(body))
  return (encoding === '7bit' ? body : body.replaceAll('=', '=3D')).split('\r\n')
}

/** A uuencoded file (POSIX uuencode). */
export function uuLines(name: string, bytes: Uint8Array): string[] {
  const lines = [`begin 644 ${name}`]
  for (let at = 0; at < bytes.length; at += 45) {
    const run = bytes.subarray(at, at + 45)
    let line = String.fromCharCode(32 + run.length)
    for (let i = 0; i < run.length; i += 3) {
      const bits = ((run[i] ?? 0) << 16) | ((run[i + 1] ?? 0) << 8) | (run[i + 2] ?? 0)
      for (const shift of [18, 12, 6, 0]) line += String.fromCharCode(32 + ((bits >> shift) & 63))
    }
    lines.push(line.replaceAll(' ', '`'))
  }
  return [...lines, '`', 'end']
}
