import { createReadStream, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { words } from './line'
import { parseMailFile } from './mime/mail-file'
import { readThread } from './read-thread'
import type { ReadThread } from './reading'

/** Mail nobody on the team wrote; it is not part of the repository. */
const folder = path.resolve('../shared/data')
const present = existsSync(folder)
if (!present) process.stderr.write('../shared/data is absent: the reader is not tried on foreign mail\n')

async function readFile(file: string): Promise<ReadThread[]> {
  const out: ReadThread[] = []
  for await (const thread of parseMailFile(createReadStream(file))) out.push(readThread(thread, new Map()))
  return out
}

const filesOf = (sub: string, pattern: RegExp): string[] =>
  present
    ? readdirSync(path.join(folder, sub))
        .filter(name => pattern.test(name))
        .map(name => path.join(folder, sub, name))
    : []

describe.skipIf(!present)('foreign mail', () => {
  it('is read whole, however broken, in under two seconds a message', { timeout: 120_000 }, async () => {
    for (const file of filesOf('mime-torture', /^(?!index)/)) {
      const start = performance.now()
      const threads = await readFile(file)
      expect(threads.length, file).toBeGreaterThan(0)
      expect((performance.now() - start) / threads.flatMap(thread => thread.messages).length, file).toBeLessThan(2000)
    }
  })

  it.each(filesOf('', /^threads-.*\.jsonl$/))('loses no authored word to folding in %s', { timeout: 60_000 }, async file => {
    for (const thread of await readFile(file)) {
      let earlier = ' '
      for (const message of thread.messages) {
        const text = `${earlier}${words(message.text.replace(/ ?\[L\d+\]/g, '')).join(' ')} `
        earlier = text
        const authored = message.authored.split('\n').map(line => words(line).join(' '))
        expect(authored.filter(line => line && !text.includes(` ${line} `))).toEqual([])
        for (const { start, end, from } of message.map)
          expect(message.text.slice(start, end)).toBe(message.full.slice(from, from + end - start))
      }
    }
  })
})
