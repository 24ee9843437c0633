import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(os.tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const mail = 'From: ann@example.org\r\nSubject: Lunch\r\n\r\nHi'
const thread = JSON.stringify({
  threadId: 't1',
  messages: [{ messageId: '<a@example.org>', raw: Buffer.from(mail).toString('base64url') }],
})

/** What `read FILE --json` prints of a file of this content: its exit code, its lines, what it says beside them. */
function read(name: string, content: string | Uint8Array | null) {
  const file = path.join(folder, name)
  if (content !== null) writeFileSync(file, content)
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['scripts/read.ts', file, '--json'], { encoding: 'utf8' })
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): { threadId: string; left_out: unknown[] } => JSON.parse(line))
  return { status, lines, said: stderr.trim() }
}

describe('read', { timeout: 120_000 }, () => {
  it('knows a format by its content, not by its name', () => {
    expect(read('thread.eml', thread).lines.map(line => line.threadId)).toEqual(['t1'])
    expect(read('mail.jsonl', mail).lines).toHaveLength(1)
    expect(read('box.jsonl', `From ann@example.org Fri May 01 10:00:00 2026\n${mail}\n`).lines).toHaveLength(1)
  })

  it('gives a line for what is no mail, with the loss on it, and says nothing of a file without content', () => {
    for (const [name, content] of [
      ['picture.eml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2])],
      ['cut.jsonl', thread.slice(0, 40)],
    ] as const) {
      const { status, lines, said } = read(name, content)
      expect([status, lines[0]?.left_out]).toEqual([0, [{ messageId: '<mail-1@file.invalid>', part: '', why: 'undecodable' }]])
      expect(said).toMatch(/^Cannot open .*: This file holds no mail that can be read\.$/)
    }
    expect(read('empty', '')).toMatchObject({ status: 0, lines: [] })
  })

  it('says to people what is missing of which mail', () => {
    const file = path.join(folder, 'cut.eml')
    const head = 'From: Ann <ann@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n'
    writeFileSync(file, `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nI come and`)
    const { stdout } = spawnSync('node_modules/.bin/tsx', ['scripts/read.ts', file], { encoding: 'utf8' })
    expect(stdout).toMatch(/I come and\n[\s\S]*Left out:\n- the message · Ann, Fri[^\n]*20[^\n]*: broke off before its end\n/)
  })

  it('refuses only what cannot be opened, in one sentence', () => {
    mkdirSync(path.join(folder, 'sub'))
    const refused = [read('sub', null), read('missing', null)]
    writeFileSync(path.join(folder, 'closed'), mail)
    chmodSync(path.join(folder, 'closed'), 0)
    // root reads what it likes
    if (process.getuid?.() !== 0) refused.push(read('closed', null))
    for (const { status, lines, said } of refused) {
      expect([status, lines]).toEqual([1, []])
      expect(said).toMatch(/^Cannot open [^\n]*\.$/)
    }
  })
})
