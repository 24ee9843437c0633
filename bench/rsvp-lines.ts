import { guestList } from '../background/rsvp/guest-list'
import type { GuestRow } from '../shared/guest-list'
import { loadCase } from './load-case'
import { dutch } from './rsvp-lines/dutch'
import { dutchSecond } from './rsvp-lines/dutch-second'
import { english } from './rsvp-lines/english'
import { moods } from './rsvp-lines/english-moods'
import { englishSecond } from './rsvp-lines/english-second'
import { europeThird } from './rsvp-lines/europe-third'
import { french } from './rsvp-lines/french'
import { frenchSpanishFifth } from './rsvp-lines/french-spanish-fifth'
import { german } from './rsvp-lines/german'
import { germanDutchFifth } from './rsvp-lines/german-dutch-fifth'
import { germanDutchSixth } from './rsvp-lines/german-dutch-sixth'
import { germanSecond } from './rsvp-lines/german-second'
import { italian } from './rsvp-lines/italian'
import { italianPortugueseFifth } from './rsvp-lines/italian-portuguese-fifth'
import { japanese } from './rsvp-lines/japanese'
import type { Answer, Invitation, LineSet, Standing } from './rsvp-lines/line-set'
import { nineFourth } from './rsvp-lines/nine-fourth'
import { polish } from './rsvp-lines/polish'
import { polishJapaneseFifth } from './rsvp-lines/polish-japanese-fifth'
import { polishJapaneseSixth } from './rsvp-lines/polish-japanese-sixth'
import { polishSecond } from './rsvp-lines/polish-second'
import { portuguese } from './rsvp-lines/portuguese'
import { frenchSecond, italianSecond, portugueseSecond, spanishSecond } from './rsvp-lines/romance-second'
import { romanceSixth } from './rsvp-lines/romance-sixth'
import { frenchThird, italianThird, portugueseThird, spanishThird } from './rsvp-lines/romance-third'
import { spanish } from './rsvp-lines/spanish'
import { ownCase, type RsvpCase, split } from './rsvp-own/builder'

const lineSets: LineSet[] = [
  english,
  englishSecond,
  { language: 'English, other moods', invitations: moods },
  german,
  germanSecond,
  dutch,
  dutchSecond,
  polish,
  polishSecond,
  japanese,
  europeThird,
  french,
  italian,
  spanish,
  portuguese,
  frenchSecond,
  italianSecond,
  spanishSecond,
  portugueseSecond,
  frenchThird,
  italianThird,
  spanishThird,
  portugueseThird,
  ...nineFourth,
  ...germanDutchFifth,
  ...polishJapaneseFifth,
  ...germanDutchSixth,
  ...polishJapaneseSixth,
  ...frenchSpanishFifth,
  ...italianPortugueseFifth,
  ...romanceSixth,
]

/** An answer is right where every row is; else it is unsure where rows that are not right are left to the user's eye, else wrong. */
export type LineScore = { right: number; unsure: number; wrong: number; failures: string[] }

/** Runs the rules over each answer of a set, from raw mail, as the one reply to its invitation. */
export async function scoreLines(set: LineSet): Promise<LineScore> {
  const score: LineScore = { right: 0, unsure: 0, wrong: 0, failures: [] }
  for (const invitation of set.invitations) for (const answer of invitation.answers) await addLine(score, invitation, answer)
  return score
}

async function addLine(score: LineScore, invitation: Invitation, [says, writer, others = {}]: Answer): Promise<void> {
  const labelled = lineCase(invitation, says)
  const threads = await loadCase(labelled)
  const { question, me, now } = labelled
  const rows = guestList({ threads, question, me, now, zone: 'UTC' })?.rows ?? []
  const wanted = new Map([invitation.writer, ...invitation.others].map(person => [split(person).email, standingOf(person)]))
  const amiss = [...wanted].flatMap(([email, standing]) => {
    const row = rows.find(one => one.email === email)
    return row && isAs(row, standing)
      ? []
      : [{ text: `wanted ${email} ${standing}, got ${row ? explain(row) : 'no row'}`, unsure: row?.unsure }]
  })
  const extra = rows.filter(row => !wanted.has(row.email)).map(row => ({ text: `extra ${row.name} ${explain(row)}`, unsure: false }))
  const faults = [...amiss, ...extra]
  if (faults.length === 0) score.right++
  else if (faults.every(fault => fault.unsure)) score.unsure++
  else score.wrong++
  if (faults.length > 0) score.failures.push([`"${says}"`, ...faults.map(fault => `  ${fault.text}`)].join('\n'))

  function standingOf(person: string): Standing {
    return person === invitation.writer ? writer : (others[split(person).name.split(' ')[0] ?? ''] ?? 'none')
  }
}

function lineCase({ host, writer, others, ...invitation }: Invitation, says: string): RsvpCase {
  return ownCase('line', { me: host, question: invitation.question, start: invitation.sent, tags: '' }, box => {
    const ask = box.invite([writer, ...others], invitation.subject, invitation.text)
    box.reply(ask, writer, says)
  })
}

/** How many a maybe would be is not compared. */
const isAs = (row: GuestRow, standing: Standing): boolean =>
  standing.startsWith('maybe') ? row.status === 'maybe' : show(row) === standing

const show = ({ status, party }: GuestRow): string => (status === 'none' || status === 'no' ? status : `${status} ${party}`)

function explain(row: GuestRow): string {
  return `${show(row)}${row.unsure ? ' (unsure)' : ''} ${row.with.join('+')} "${row.quote}"`
}

/** Benchmark of single answers as people write them; `--verbose` prints those that are not right, a language's name takes it alone. */
export async function benchRsvpLines(args: readonly string[]): Promise<void> {
  const chosen = lineSets.filter(set => args.includes(set.language.toLowerCase()))
  for (const set of chosen.length > 0 ? chosen : lineSets) {
    const { right, unsure, wrong, failures } = await scoreLines(set)
    const all = right + unsure + wrong
    console.log(
      `${set.language}: ${right} of ${all} answers right (${(right / all).toFixed(3)}), ${unsure} under "needs your eye", ${wrong} wrong`,
    )
    if (args.includes('--verbose')) for (const failure of failures) console.log(failure)
  }
}
