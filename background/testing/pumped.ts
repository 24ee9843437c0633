import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const literal = /(?<=[(,=:[!&|?{};\s])\/(?![/*\s])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]:])/g

/** Every regular expression written in the files of a folder and of those in it, by its file. */
export function expressionsIn(folder: string): { file: string; regex: RegExp }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap(file => {
      const source = readFileSync(path.join(folder, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
      return [...source.matchAll(literal)].map(([, body = '', flags]) => ({ file, regex: new RegExp(body, flags) }))
    })
}

/** What an expression is made of, again and again: its own characters alone, in pairs, and behind what it begins with. */
export function pumps(regex: RegExp, length: number, most = 24): string[] {
  const signs = regex.source.replace(/\\\w/g, '').match(/\\\W|[^\\()[\]{}*+?^$|.]/g) ?? []
  const literals = signs.map(sign => sign.slice(-1))
  const own = [...regex.source.replace(/\\(.)/g, '$1').replace(/[\\()[\]{}*+?^$|]/g, '')]
  const atoms = [...new Set([' ', 'a', '0', '\n', '\t', '>', '(', ...literals.slice(-1), ...own])].slice(0, most)
  const pairs = atoms.flatMap((one, i) => atoms.slice(i + 1, i + 6).map(other => one + other))
  const start = /^\^?([a-z<@=]{1,12})/i.exec(regex.source)?.[1] ?? ''
  // an end that fits, behind something that does not
  const ends = atoms.map(unit => `${unit.repeat(length)}x${literals.at(-1) ?? ''}`)
  const runs = [...atoms, ...pairs].flatMap(unit => {
    const run = unit.repeat(length / unit.length)
    return start ? [`${run}\0`, `${start}${run}\0`] : [`${run}\0`]
  })
  return [...runs, ...ends]
}

/** Milliseconds, the shortest of three, so that other work on the machine is not counted; the first that is no more than `enough`. */
export function shortest(work: () => void, enough = 20): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && best > enough; round++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
