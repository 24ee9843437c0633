import { expect, it } from 'vitest'
import type { Call } from '../worker'
import { uploadFile } from './import-file'

type Chunk = { chunk: string; last: boolean; name: string; address: string }

async function upload(bytes: Uint8Array<ArrayBuffer>) {
  const sent: Chunk[] = []
  const percents: number[] = []
  const call = (async (_: string, input: Chunk) => {
    sent.push(input)
    return null
  }) as unknown as Call
  const file = new File([bytes], 'mail.mbox')
  await uploadFile(call, file, {
    upload: '00000000-0000-4000-8000-000000000001',
    address: 'me@example.com',
    onPercent: p => percents.push(p),
  })
  return { sent, percents }
}

it('sends a file in pieces that make it whole again, and marks the last', async () => {
  const bytes = new Uint8Array(7 * 1024 * 1024).map((_, index) => (index * 31) % 256)
  const { sent, percents } = await upload(bytes)
  expect(sent.map(({ last }) => last)).toEqual([false, false, true])
  expect(Buffer.concat(sent.map(({ chunk }) => Buffer.from(chunk, 'base64'))).equals(Buffer.from(bytes))).toBe(true)
  expect(percents.at(-1)).toBe(100)
  expect(Math.max(...sent.map(({ chunk }) => chunk.length))).toBeLessThan(8_000_000)
})

it('sends an empty file as one empty last piece, so that it is refused with a sentence', async () => {
  const { sent } = await upload(new Uint8Array())
  expect(sent).toMatchObject([{ chunk: '', last: true, name: 'mail.mbox', address: 'me@example.com' }])
})
