import { describe, expect, it } from 'vitest'
import { expressionsIn, pumps, shortest } from '../../testing/pumped'
import { bob, mail, said, sending } from './testing'

/** The expressions that the rules put together as they are loaded. */
async function madeExpressions(): Promise<{ file: string; regex: RegExp }[]> {
  const made: { file: string; regex: RegExp }[] = []
  const real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string | RegExp, string?]) {
      const regex = new target(...args)
      made.push({ file: 'made', regex })
      return regex
    },
  })
  try {
    await import('./judge')
  } finally {
    globalThis.RegExp = real
  }
  return made
}

/** Characters of a text that pumps an expression. */
const length = 8000
/** Milliseconds: what is worse than linear takes a hundred times of what is not. */
const tooLong = 60

describe('judging in linear time', () => {
  it('holds for every regular expression of the rules, on what pumps it', { timeout: 120_000 }, async () => {
    const found = [...expressionsIn(import.meta.dirname), ...(await madeExpressions())]
    expect(found.length).toBeGreaterThan(120)
    const slow = found.flatMap(({ file, regex }) =>
      pumps(regex, length, 6)
        .filter(text => shortest(() => text.replace(regex, '')) > tooLong)
        .map(text => `${file} ${regex.source.slice(0, 80)} on ${JSON.stringify(text.slice(0, 12))}`),
    )
    expect(slow).toEqual([])
  })

  it.each(['GB29 NWBK 6016 1331 9268 19 ', 'a1-', '5 € ', '。a'])('holds for a drafted text full of %j', unit => {
    const body = unit.repeat(30_000 / unit.length)
    const start = performance.now()
    said('Tell Bob that it costs 5 €, at 5', sending([bob], body), { sources: [mail({ text: body })] })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
