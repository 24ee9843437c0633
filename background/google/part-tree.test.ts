import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Part } from '../../shared/mail'
import { partLimits } from '../../shared/part-limits'
import { GmailPart, toPart } from './part-tree'

const base64url = (text: string | Buffer) => Buffer.from(text).toString('base64url')
const part = (given: object) => toPart(GmailPart.parse(given))
const all = (root: Part): Part[] => [root, ...root.parts.flatMap(all)]

describe("Gmail's part tree", () => {
  it('is decoded as UTF-8 whatever charset the header still names', () => {
    const headers = [{ name: 'Content-Type', value: 'text/plain; charset=iso-2022-jp' }]
    const read = part({ partId: '0', mimeType: 'Text/Plain', headers, body: { size: 6, data: base64url('日本 ü') } })
    expect(read).toMatchObject({ mimeType: 'text/plain', text: '日本 ü', size: 6 })
  })

  it('keeps an invitation that comes inline and one that has to be fetched', () => {
    const read = part({
      mimeType: 'multipart/mixed',
      parts: [
        { partId: '0', mimeType: 'text/calendar', body: { size: 5, data: base64url('BEGIN') } },
        { partId: '1', mimeType: 'text/calendar', body: { size: 5, attachmentId: 'ANGj' } },
        { partId: '2', mimeType: 'application/ics', filename: 'invite.ics', body: { size: 5, data: base64url('BEGIN') } },
      ],
    })
    expect(read.parts.map(({ text, attachmentId, bytes }) => [text, attachmentId, bytes && Buffer.from(bytes).toString()])).toEqual([
      ['BEGIN', undefined, undefined],
      [undefined, 'ANGj', undefined],
      [undefined, undefined, 'BEGIN'],
    ])
  })

  it('names a body that is missing or damaged as a defect, and no other', () => {
    expect(part({ mimeType: 'text/plain', body: { size: 10 } }).defect).toBe('not-fetched')
    expect(part({ mimeType: 'text/plain', body: { size: 10, data: '%%%' } }).defect).toBe('not base64url')
    expect(part({ mimeType: 'text/plain', body: { size: 0 } })).not.toHaveProperty('defect')
    expect(part({ mimeType: 'Multipart/Mixed', body: { size: 0 }, parts: [] }).defect).toBe('no body')
    expect(part({ mimeType: 'multipart/mixed', parts: [{ mimeType: 'text/plain' }] })).not.toHaveProperty('defect')
  })

  it('names a body that did not come whole as cut off, and keeps what came', () => {
    const text = (size: number, body: string) => part({ mimeType: 'text/plain', body: { size, data: base64url(body) } })
    expect(text(500, 'I will come but on')).toMatchObject({ defect: 'truncated', text: 'I will come but on' })
    expect(text(77, '')).toMatchObject({ defect: 'truncated', text: '' })
    expect(text(19, 'I will come at six')).toMatchObject({ defect: 'truncated' })
    expect(text(18, 'I will come at six')).not.toHaveProperty('defect')
    expect(text(0, '')).not.toHaveProperty('defect')
    expect(part({ mimeType: 'image/png', body: { size: 5, data: base64url('four') } })).toMatchObject({ defect: 'truncated' })
  })

  it('names a text as undecodable whose charset nobody knows, or that was a multipart without parts', () => {
    const text = (type: string, body: string) =>
      part({
        mimeType: 'text/plain',
        headers: [{ name: 'Content-Type', value: type }],
        body: { size: Buffer.byteLength(body), data: base64url(body) },
      })
    expect(text('text/plain; charset=x-klingon', 'I come \uFFFD\uFFFD')).toMatchObject({
      defect: 'undecodable',
      text: 'I come \uFFFD\uFFFD',
    })
    expect(text('text/plain; charset=x-klingon', 'I come')).not.toHaveProperty('defect')
    expect(text('text/plain; charset=utf-8', 'I come \uFFFD')).not.toHaveProperty('defect')
    expect(text('multipart/mixed; boundary=b', '--c\n\nI come')).toMatchObject({ defect: 'undecodable' })
  })

  it('ends at the limits of depth and number, and says so', () => {
    const leaf = { mimeType: 'text/plain', body: { size: 1, data: 'eA' } }
    const deep = Array.from({ length: partLimits.depth + 5 }).reduce<object>(
      inner => ({ mimeType: 'multipart/mixed', parts: [inner] }),
      leaf,
    )
    const parts = all(part(deep))
    expect([parts.length, parts.at(-1)?.defect]).toEqual([partLimits.depth + 1, 'depth'])
    const wide = (n: number) => part({ mimeType: 'multipart/mixed', parts: Array.from({ length: n }, () => leaf) })
    expect([wide(partLimits.parts + 5).parts.length, wide(partLimits.parts + 5).defect]).toEqual([partLimits.parts - 1, 'parts'])
    expect([wide(partLimits.parts - 1).parts.length, wide(partLimits.parts - 1).defect]).toEqual([partLimits.parts - 1, undefined])
  })

  it('reads a tree of any depth to the same limit', () => {
    let deep: object = { mimeType: 'text/plain', body: { size: 1, data: 'eA' } }
    for (let level = 0; level < 3000; level++) deep = { mimeType: 'multipart/mixed', parts: [deep] }
    const parts = all(part(deep))
    expect([parts.length, parts.at(-1)?.defect]).toEqual([partLimits.depth + 1, 'depth'])
  })

  it.each([
    ['a header without a value', { headers: [{ name: 'X', value: null }] }],
    ['a header that is none', { headers: [null, { name: null, value: 'x' }] }],
    ['no file name', { filename: null, partId: null }],
    ['no list of headers', { headers: null }],
    ['no list of parts', { parts: null }],
    ['a size in words', { body: { size: '5', data: 'eHh4eHg', attachmentId: null } }],
    ['no size', { body: { size: null, data: 'eHh4eHg' } }],
  ])('loses no more than one field to %s', (_, broken) => {
    const read = part({ mimeType: 'text/plain', body: { size: 5, data: 'eHh4eHg' }, ...broken })
    expect(read).toMatchObject({ mimeType: 'text/plain', text: 'xxxxx', parts: [], filename: '' })
    expect(read).not.toHaveProperty('defect')
  })

  it('loses no more than one part to what is no part or no body', () => {
    const good = { mimeType: 'text/plain', body: { size: 1, data: 'eA' } }
    const broken = [null, 7, { mimeType: 'text/plain', body: null }, { mimeType: 'text/plain', body: { size: 9, data: null } }]
    const read = part({ mimeType: 'multipart/mixed', body: null, parts: [...broken, good] })
    expect(read.parts.map(({ text, defect }) => text ?? defect)).toEqual([...broken.map(() => 'not-fetched'), 'x'])
    expect(read).not.toHaveProperty('defect')
  })

  it('keeps a body that stands above parts', () => {
    const below = { mimeType: 'text/plain', body: { size: 1, data: 'eA' } }
    const above = (mimeType: string) => part({ mimeType, body: { size: 4, data: base64url('Come') }, parts: [below] })
    expect(above('text/plain')).toMatchObject({ text: 'Come', parts: [{ text: 'x' }] })
    expect(above('multipart/mixed')).toMatchObject({ aside: 'Come', parts: [{ text: 'x' }] })
  })

  it.each(['text/html; charset=x', 'TEXT / HTML', 'text/(x)html', 'text/x-html', '"text/html"'])('tells %s as HTML', mimeType => {
    expect(part({ mimeType }).mimeType).toBe('text/html')
  })

  it.each([
    ['text/plain; name=page.html', 'text/plain'],
    ['Text/Plain name=page.html', 'text/plain'],
    ['text/x-amp-html', 'text/x-amp-html'],
    ['application/xhtml+xml', 'application/xhtml+xml'],
  ])('tells %s as what it is', (mimeType, told) => {
    expect(part({ mimeType }).mimeType).toBe(told)
  })

  it('holds every text and every byte that was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        const wellFormed = text.toWellFormed()
        fc.pre(!wellFormed.startsWith('\uFEFF'))
        expect(part({ mimeType: 'text/html', body: { data: base64url(wellFormed) } }).text).toBe(wellFormed)
        expect(part({ mimeType: 'image/png', body: { data: base64url(Buffer.from(bytes)) } }).bytes).toEqual(bytes)
      }),
    )
  })
})

const file = path.resolve('../shared/data/gmail-api-flowcrypt.jsonl')
const Export = z.object({ full: z.object({ id: z.string(), payload: z.unknown().optional() }) })
// biome-ignore lint/suspicious/noConsole: a skipped check has to be seen
if (!existsSync(file)) console.warn(`skipped: ${file} is not here`)

describe.skipIf(!existsSync(file))("real exports of Gmail's API", () => {
  it('are read whole: every part has its body, its id or its parts', () => {
    const exports = readFileSync(file, 'utf8').trim().split('\n')
    const roots = exports.flatMap(line => Export.parse(JSON.parse(line)).full.payload ?? [])
    const parts = roots.flatMap(payload => all(part(payload as object)))
    expect(roots.length).toBeGreaterThan(50)
    const bodiless = parts.filter(each => each.size > 0 && each.parts.length === 0)
    expect(bodiless.filter(each => each.text === undefined && each.bytes === undefined && each.attachmentId === undefined)).toEqual([])
    expect(parts.filter(each => each.defect !== undefined)).toEqual([])
    const cut = (given: GmailPart): GmailPart => ({
      ...given,
      body:
        given.body?.data === undefined
          ? given.body
          : { ...given.body, data: given.body.data.slice(0, Math.floor(given.body.data.length * 0.4) * 2) },
      parts: given.parts.map(cut),
    })
    const short = roots.flatMap(payload => all(toPart(cut(GmailPart.parse(payload)))))
    const bodies = short.filter(each => each.text !== undefined && each.size > 3)
    expect(bodies.length).toBeGreaterThan(60)
    expect(bodies.filter(each => each.defect !== 'truncated')).toEqual([])
    expect(parts.filter(each => each.text?.includes('\uFFFD')).length).toBeLessThan(parts.length / 50)
  })
})
