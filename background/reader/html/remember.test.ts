import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { remember } from './remember'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const heap = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

it('keeps no page in memory of which it knows a text, nor one that a result is a part of', () => {
  const known = remember(text => text.slice(1), 1000, 500)
  const before = heap()
  for (let i = 0; i < 100; i++) known(`margin-left: ${i}px; color: red${'x '.repeat(150_000)}`.slice(0, 30))
  expect((heap() - before) / 1e6).toBeLessThan(5)
  expect(known('margin-left: 7px; color: redx x')).toBe('argin-left: 7px; color: redx x')
})

it('reads a text once, whatever page it stands in, and one that is too long each time', () => {
  let read = 0
  const known = remember(text => ({ text, read: ++read }), 10, 20)
  const lone = 'a lone \ud83d half'
  expect(known(`${lone} page`.slice(0, lone.length))).toEqual({ text: lone, read: 1 })
  expect(known(lone).read).toBe(1)
  for (const count of [2, 3]) expect(known('x'.repeat(21)).read).toBe(count)
})
