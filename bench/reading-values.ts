import process from 'node:process'
import { chromium } from '@playwright/test'
import { properties } from '../background/reader/html/properties'
import { isValid } from '../background/reader/html/valid'
import { findChromium } from '../e2e/world/chromium'
import { single } from './fuzz-properties'
import { dice } from './reading-hidden'

type Pair = readonly [name: string, value: string]

/** Words of values, and of what is nearly one; "_" stands for a space. */
const words =
  `auto none 0 1px -1px 10 1.5 50% -5% calc(1px) calc(1) calc(50%) calc(1px_+_1) calc(1px_+_5%) calc(1px+2px) calc(90deg) min(1px,2) max(1px,2px)
  1foo 1. .5em 1e2px 1s 90deg 0deg red #fff #ffff #fffff rgb(0,0,0) rgb(0,0%,0) rgb(0_0_0) rgb(0_0_0/1) rgb(0_0_0_1) rgba(0,0,0,50%) rgb(none,0,0)
  hsl(0,0,0) hsl(0,0%,0%) hsl(0_0_0) hwb(0_0%_0%) lab(0_0_0) lab(0,0,0) lch(0_0_0deg) color(srgb_0_0_0) color(foo_0_0_0) currentcolor canvastext foo
  left top center hidden clip bold italic small-caps 12px 12px/1.5 arial sans-serif arial,serif caption normal url(x) linear-gradient(red,blue)
  linear-gradient(to_top,red,blue) linear-gradient(45,red,blue) radial-gradient(circle,red,blue) -moz-linear-gradient(red,blue) repeat no-repeat
  repeat-x fixed border-box text cover 0/100% , / scale(0) scale() scale(1px) translate(1px) translate(1) translate(1px,2px) translatez(5%) rotate(10)
  rotate(10deg) matrix(1) skew(1deg) blur(1px) blur(1) blur() opacity(0) opacity(1px) brightness(50%) drop-shadow(1px,1px) inset(1px) inset(1) inset(50%,1px)
  circle() circle(1px) circle(junk) ellipse(1px) polygon(0_0,1px_1px) rect(0,0,0,0) rect(0_0_0_0) rect(0,0) strict size paint disc inset thin 2 -1 +1 screen
  min-content fit-content(1px) hanging nowrap collapse block flow list-item small 700 infinite forwards reverse 2s x from-font kf steps(2) ease`
    .split(/\s+/)
    .map(word => word.replaceAll('_', ' '))

/** Values of one word, and of several by chance: of any, and of those that a browser takes alone. */
function pairsOf(alone: readonly string[], count: number, roll: (below: number) => number, name: string): Pair[] {
  const joints = [' ', ' ', ', ', '/']
  return Array.from({ length: count }, (): Pair => {
    const picked = Array.from({ length: 2 + roll(3) }, () => alone[roll(alone.length)] ?? '')
    return [name, picked.join(joints[roll(joints.length)])]
  })
}

/** Brackets, strings and comments are the style sheet's own business; of several colours Chromium takes the first in one case and none in another. */
const isPlain = ([, value]: Pair): boolean => !/["'\\;{}!]|\/\*|^[^(]*\)|^(?:rgb|hsl)a?\([^()]*\)./.test(value)

/**
 * Values of every property that is read, taken or dropped here as Chromium takes or drops them (`CSS.supports`). `--seed N`; `--verbose`
 * prints where they differ.
 */
export async function benchReadingValues(args: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) {
    console.warn('SKIPPED: no Chromium here')
    return
  }
  const at = args.indexOf('--seed')
  const roll = dice(at < 0 ? 1 : Number(args[at + 1]))
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    const ask = (pairs: readonly Pair[]): Promise<boolean[]> =>
      page.evaluate(all => all.map(([name, value]) => CSS.supports(name, value)), pairs)
    const bare = properties.flatMap(name => [...words, ...(single[name] ?? [])].map((value): Pair => [name, value])).filter(isPlain)
    const known = await ask(bare)
    const mixed = properties.flatMap(name => {
      const good = bare.filter(([its], i) => its === name && known[i]).map(([, value]) => value)
      return [...pairsOf(words, 300, roll, name), ...(good.length > 0 ? pairsOf(good, 300, roll, name) : [])]
    })
    const all = [...bare, ...mixed.filter(isPlain)]
    const truth = [...known, ...(await ask(all.slice(bare.length)))]
    const wrong = all.flatMap(([name, value], i) => {
      const isTaken = isValid(name, value.trim().toLowerCase())
      return isTaken === truth[i] ? [] : [`${isTaken ? 'taken' : 'dropped'}: ${name}: ${value}`]
    })
    if (args.includes('--verbose')) for (const line of wrong) console.log(`  ${line}`)
    console.log(`values beside Chromium: ${wrong.length} of ${all.length} generated declarations are not taken or dropped as it does`)
  } finally {
    await browser.close()
  }
}
