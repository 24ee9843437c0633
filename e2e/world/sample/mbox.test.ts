import fs from 'node:fs'
import { expect, it } from 'vitest'
import { sampleFile } from '../../../extension/options/sample'
import { sampleMbox, sampleOwner } from './mbox'

it('is the sample mailbox of the options page, byte for byte (npx tsx scripts/sample.ts writes it)', () => {
  expect(fs.readFileSync('extension/options/sample.mbox', 'utf8')).toBe(sampleMbox())
})

it('is what the options page imports, under the address of its owner', async () => {
  const { file, address } = await sampleFile()
  expect(await file.text()).toBe(sampleMbox())
  expect(address).toBe(sampleOwner)
})
