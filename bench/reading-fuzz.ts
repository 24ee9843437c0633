import { htmlLines } from '../background/reader/html/html'
import { openEyes, type Sight } from './fuzz-browser'
import { type FuzzMail, fuzzMail, isMarker, writeMail } from './fuzz-mail'
import { bareWays, smaller } from './fuzz-shrink'

/** leaked: read by the model, not seen by a person; lost: seen, and neither read nor reported; kept back: seen, but reported as hidden. */
type Fault = 'leaked' | 'lost' | 'kept back'
type Look = (mails: readonly string[]) => Promise<Map<string, Sight>[]>
type Found = { fault: Fault; marker: string }
type Tally = Record<Fault | 'shown' | 'hidden' | 'doubt', number>

const batch = 12

/** Faults of one mail by what Chromium shows of it. */
function faultsOf(html: string, sights: ReadonlyMap<string, Sight>): Found[] {
  const { lines, hidden } = htmlLines(html)
  const text = lines.map(line => line.text).join('\n')
  const reported = hidden.map(run => run.text).join('\n')
  return markersOf(html).flatMap((marker): Found[] => {
    const sight = sights.get(marker) ?? 'hidden'
    const isRead = text.includes(marker)
    if (sight === 'hidden' && isRead) return [{ fault: 'leaked', marker }]
    return sight === 'shown' && !isRead ? [{ fault: reported.includes(marker) ? 'kept back' : 'lost', marker }] : []
  })
}

const markersOf = (html: string): string[] => [...new Set(html.match(isMarker))]

/** The smallest mail that still has this fault, by leaving out one thing after the other. */
async function shrink(mail: FuzzMail, { fault, marker }: Found, look: Look): Promise<string> {
  let best = mail
  for (let round = 0; round < 20; round++) {
    const candidates = (round === 0 ? bareWays(best, marker) : smaller(best, marker)).slice(0, 40)
    const texts = candidates.map(writeMail)
    const sights = await look(texts)
    const failing = candidates.filter((_, i) =>
      faultsOf(texts[i] ?? '', sights[i] ?? new Map()).some(one => one.fault === fault && one.marker === marker),
    )
    const [next] = failing.toSorted((a, b) => writeMail(a).length - writeMail(b).length)
    if (next) best = next
    else if (round > 0) break
  }
  return writeMail(best)
}

const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`

function number(args: readonly string[], name: string, otherwise: number): number {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(args[at + 1])
}

/** Looks at some mails, and counts what is seen and what is wrong; `report` is told of each mail with a fault. */
async function count(mails: readonly FuzzMail[], look: Look, tally: Tally, report: (mail: FuzzMail, found: Found) => Promise<void>) {
  const texts = mails.map(writeMail)
  const sights = await look(texts)
  for (const [i, mail] of mails.entries()) {
    const seen = sights[i] ?? new Map<string, Sight>()
    for (const marker of markersOf(texts[i] ?? '')) tally[seen.get(marker) ?? 'hidden']++
    const faults = faultsOf(texts[i] ?? '', seen)
    for (const { fault } of faults) tally[fault]++
    if (faults[0]) await report(mail, faults[0])
  }
}

/**
 * Generated mails read beside Chromium, which says of every word whether a person sees it. `--from N --count N`; `--verbose` shrinks what
 * fails, at most `--most N` mails, and prints it.
 */
export async function benchReadingFuzz(args: readonly string[]): Promise<void> {
  const [from, many] = [number(args, 'from', 900_000), number(args, 'count', 2000)]
  let left = args.includes('--verbose') ? number(args, 'most', 40) : 0
  const eyes = await openEyes()
  if (!eyes) {
    console.warn('SKIPPED: no Chromium here')
    return
  }
  const tally: Tally = { leaked: 0, lost: 0, 'kept back': 0, shown: 0, hidden: 0, doubt: 0 }
  const report = async (mail: FuzzMail, found: Found): Promise<void> => {
    if (left-- > 0) console.log(`  ${found.fault}: ${(await shrink(mail, found, eyes.look)).replaceAll('\n', ' ')}`)
  }
  try {
    for (let at = from; at < from + many; at += batch) {
      const mails = Array.from({ length: Math.min(batch, from + many - at) }, (_, i) => fuzzMail(at + i))
      await count(mails, eyes.look, tally, report)
    }
  } finally {
    await eyes.close()
  }
  console.log(`reading beside Chromium: ${many} generated mails from ${from}, ${tally.doubt} words that are seen in part passed over`)
  console.log(`  out of sight, but read: ${percent(tally.leaked, tally.hidden)}`)
  console.log(`  in sight, but reported as hidden: ${percent(tally['kept back'], tally.shown)}; lost: ${percent(tally.lost, tally.shown)}`)
}
