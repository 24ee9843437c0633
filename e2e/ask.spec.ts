import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { sampleNow, sampleOwner } from './world/sample/mbox'

const root = path.resolve(import.meta.dirname, '..')
const mbox = path.join(root, 'extension', 'options', 'sample.mbox')
const sample = ['--mbox', mbox, '--me', sampleOwner, '--now', sampleNow, '--json']

/** Runs a command as a user does; without a Chromium where it must refuse before it starts one. */
function run(command: 'ask' | 'start', args: readonly string[], chromium = process.env.CHROMIUM) {
  return spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 100_000,
    env: { ...process.env, CHROMIUM: chromium },
  })
}

test.describe('the command ask', () => {
  test.describe.configure({ timeout: 120_000 })

  test('answers from a file of mail with nothing but JSON on stdout', () => {
    const { status, stdout } = run('ask', ["List everyone who RSVP'd", ...sample])
    expect(status).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ model: 'built-in', usd: 0, answer: expect.stringMatching(/\d+ coming/) })
    expect(answer.receipt.messages).toBeGreaterThan(20)
    expect(answer.receipt.read).toBe(answer.receipt.messages)
    expect(answer.rows.length).toBeGreaterThan(5)
    for (const row of answer.rows)
      expect(row).toMatchObject({ email: expect.stringContaining('@'), status: expect.stringMatching(/^(yes|no|maybe|none)$/) })
  })

  test('names what to give for a thread that the file has not', () => {
    const { status, stdout, stderr } = run('ask', ['What is it about?', ...sample, '--scope', 'thread:nowhere'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain("--scope thread:nowhere is no thread of this mail: give the file's threadId, or the Message-ID")
  })

  test('and start refuse nonsense in one sentence before a browser starts', () => {
    const refusals = [
      ['ask', ['Who?', '--mbox', root], `${root} is a folder: name one file, an .mbox, .eml or thread .jsonl.`],
      ['start', ['--mbox', root], `${root} is a folder: name one file, an .mbox, .eml or thread .jsonl.`],
      ['start', ['--scope', 'bogus'], '--scope bogus is neither all, thread:ID nor search:QUERY.'],
    ] as const
    for (const [command, args, sentence] of refusals) {
      const { status, stdout, stderr } = run(command, args, '/nowhere')
      expect([status, stdout, stderr.trim().split('\n').at(-1)]).toEqual([1, '', sentence])
    }
  })
})
