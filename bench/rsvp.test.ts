import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RsvpCase } from './load-case'
import { scoreCases } from './rsvp'
import { ownCases } from './rsvp-own/cases'
import { eighth } from './rsvp-own/eighth'
import { fifth } from './rsvp-own/fifth'
import { fourth } from './rsvp-own/fourth'
import { ninth } from './rsvp-own/ninth'
import { second } from './rsvp-own/second'
import { seventh } from './rsvp-own/seventh'
import { sixth } from './rsvp-own/sixth'
import { tenth } from './rsvp-own/tenth'
import { third } from './rsvp-own/third'
import { scoreFiles, scoreTable } from './rsvp-replies'

const file = path.resolve('../shared/data/rsvp/cases.jsonl')
const there = existsSync(file)
if (!there) console.warn(`SKIPPED: the shared guest-list cases are not here (${file})`)

describe('the guest-list rules', () => {
  it('get at least 95 of 100 rows of our own cases right', async () => {
    const score = await scoreCases([...ownCases, ...second, ...third])
    expect(score.cases).toBeGreaterThan(85)
    expect(score.right / Math.max(score.rows, score.given)).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['fourth', fourth],
    ['fifth', fifth],
    ['sixth', sixth],
    ['seventh', seventh],
    ['tenth', tenth],
  ])('get at least 95 of 100 rows of the %s set right', async (_, cases) => {
    const score = await scoreCases(cases)
    expect(score.right / Math.max(score.rows, score.given)).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['eighth', eighth, 0.8],
    ['ninth', ninth, 0.63],
  ])('do not fall behind on the %s set, of lively mail', async (_, cases, floor) => {
    const score = await scoreCases(cases)
    expect(score.right / Math.max(score.rows, score.given)).toBeGreaterThanOrEqual(floor)
  })

  it('read invitation replies as the table of RFC 5546 does', async () => {
    expect(await scoreTable()).toMatchObject({ failures: [] })
    expect((await scoreTable()).rows).toBeGreaterThan(40)
  })

  it.skipIf(!there)('read the shared invitation replies as RFC 5546 does', async () => {
    expect(await scoreFiles()).toMatchObject({ failures: [], rows: 7 })
  })

  it.skipIf(!there)('get at least 97 of 100 rows of the shared cases right', async () => {
    const cases = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => RsvpCase.parse(JSON.parse(line)))
    const score = await scoreCases(cases)
    expect(score.right / Math.max(score.rows, score.given)).toBeGreaterThanOrEqual(0.97)
  })
})
