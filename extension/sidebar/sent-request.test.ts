import { expect, it } from 'vitest'
import { words } from '../../shared/words'
import { readRequest } from './sent-request'

it('lists the files of a request by name and size, and shows no bytes of them', () => {
  const data = Buffer.from('four').toString('base64')
  const parts = [
    { text: 'mail' },
    { text: '<mail-x>\nfile of m1: boat.png' },
    { inlineData: { mimeType: 'image/png', data } },
    { text: '</mail-x>' },
  ]
  const { text, files } = readRequest(JSON.stringify({ contents: [{ role: 'user', parts }], store: false }))
  expect(files).toEqual([{ name: 'file of m1: boat.png', size: 4 }])
  expect(text).not.toContain(data)
  expect(text).toContain(words.sent.bytes(4))
  expect(JSON.parse(text).contents[0].parts[1]).toEqual(parts[1])
})

it('shows everything else as it was sent', () => {
  const request = { contents: [{ role: 'user', parts: [{ text: 'data: "inlineData"' }] }] }
  expect(JSON.parse(readRequest(JSON.stringify(request)).text)).toEqual(request)
  expect(readRequest('not JSON')).toEqual({ text: 'not JSON', files: [] })
})
