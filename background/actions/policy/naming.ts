import type { Address } from '../../../shared/mail'
import type { Judged, Source, Target } from './judged'
import { addressKey, domainOf, isFreeMail, localOf, normal, tellingWords, wordsOf } from './words'

/** Whether the user wrote this text in the ask or on the card. */
export function wrote({ ask, typed }: Judged, text: string): boolean {
  const wanted = normal(text).trim()
  return wanted !== '' && [ask, ...typed].some(each => normal(each).includes(wanted))
}

/** The ask names a person by the address, or by a word equal to a part of the local part or of the display name. */
export function namesPerson(judged: Judged, { name, address }: Address): boolean {
  if (wrote(judged, addressKey(address))) return true
  const asked = new Set(tellingWords(judged.ask))
  return [...wordsOf(localOf(address)), ...wordsOf(name)].some(part => part.length > 2 && asked.has(part))
}

type Item = Pick<Target, 'title' | 'people' | 'date'> & { id: string; authors: readonly Address[] }

/** The ask names a message or an event by sender, attendee, subject, title or date, or was asked of it. Any one is enough. */
export function namesItem(judged: Judged, item: Item): boolean {
  const others = [...item.authors, ...item.people].filter(({ address }) => !isOwn(judged, address))
  return (
    judged.inScope.has(item.id) ||
    others.some(person => namesPerson(judged, person)) ||
    namesTitle(judged, item.title) ||
    namesDate(judged, item.date)
  )
}

export const asItem = (source: Source): Item => ({ ...source, people: source.readers })

/** At least half of what the title says stands in the ask. */
function namesTitle({ ask }: Judged, title: string): boolean {
  const telling = [...new Set(tellingWords(title))]
  const asked = new Set(tellingWords(ask))
  const hits = telling.filter(word => asked.has(word)).length
  return telling.length > 0 && hits * 2 >= telling.length
}

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|maerz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia'.split(
    '|',
  )
const monthNumber: Record<string, number> = Object.fromEntries([
  ...months.slice(0, 12).map((name, at) => [name, at + 1] as const),
  ...('januar 1 februar 2 maerz 3 mai 5 juni 6 juli 7 oktober 10 dezember 12 janvier 1 fevrier 2 mars 3 avril 4 juin 6 juillet 7 aout 8 septembre 9 octobre 10 novembre 11 decembre 12 enero 1 febrero 2 marzo 3 abril 4 mayo 5 junio 6 julio 7 agosto 8 septiembre 9 octubre 10 noviembre 11 diciembre 12 gennaio 1 febbraio 2 aprile 4 maggio 5 giugno 6 luglio 7 settembre 9 ottobre 10 dicembre 12 janeiro 1 fevereiro 2 marco 3 maio 5 junho 6 julho 7 setembro 9 outubro 10 dezembro 12 januari 1 februari 2 maart 3 mei 5 augustus 8 stycznia 1 lutego 2 marca 3 kwietnia 4 maja 5 czerwca 6 lipca 7 sierpnia 8 wrzesnia 9 pazdziernika 10 listopada 11 grudnia 12'
    .match(/\S+ \d+/g)
    ?.map(pair => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])] as const) ?? []),
])
const weekdays: Record<string, number> = Object.fromEntries(
  [
    'sunday sonntag dimanche domingo domenica zondag niedziela',
    'monday montag lundi lunes lunedi segunda maandag poniedzialek',
    'tuesday dienstag mardi martes martedi terca dinsdag wtorek',
    'wednesday mittwoch mercredi miercoles mercoledi quarta woensdag sroda',
    'thursday donnerstag jeudi jueves giovedi quinta donderdag czwartek',
    'friday freitag vendredi viernes venerdi sexta vrijdag piatek',
    'saturday samstag samedi sabado sabato zaterdag sobota',
  ].flatMap((names, at) => names.split(' ').map(name => [name, at] as const)),
)
const nearDays: Record<string, number> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
  heute: 0,
  morgen: 1,
  gestern: -1,
  demain: 1,
  hier: -1,
  hoy: 0,
  manana: 1,
  ayer: -1,
  oggi: 0,
  domani: 1,
  ieri: -1,
  hoje: 0,
  amanha: 1,
  ontem: -1,
  vandaag: 0,
  gisteren: -1,
  dzisiaj: 0,
  jutro: 1,
  wczoraj: -1,
  今日: 0,
  明日: 1,
  昨日: -1,
}
const dayMs = 86_400_000

/** A day that the ask gives by number and month, by weekday within a week, or by its distance from now. */
function namesDate({ ask, now, zone }: Judged, date: number): boolean {
  if (date === 0) return false
  const on = civil(date, zone)
  const words = wordsOf(ask)
  if (normal(ask).includes(on.iso) || normal(ask).includes(`${on.month}月${on.day}日`)) return true
  const asked = civil(Date.parse(now), zone)
  const distance = Math.round((Date.parse(on.iso) - Date.parse(asked.iso)) / dayMs)
  return words.some((word, at) => {
    if (nearDays[word] === distance) return true
    if (weekdays[word] === on.weekday && Math.abs(distance) <= 7) return true
    const month = monthNumber[word] ?? monthNumber[word.slice(0, 3)]
    const near = [words[at - 1], words[at + 1], words[at - 2]].map(each => Number.parseInt(each ?? '', 10))
    return month === on.month && near.includes(on.day)
  })
}

function civil(ms: number, zone: string): { iso: string; day: number; month: number; weekday: number } {
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms)
  const [, month = 0, day = 0] = iso.split('-').map(Number)
  return { iso, day, month, weekday: new Date(`${iso}T00:00:00Z`).getUTCDay() }
}

export const isOwn = ({ own }: Judged, address: string): boolean => own.some(mine => addressKey(mine) === addressKey(address))

/** The domain of one's own organisation; nobody's where it is one that anybody can be at. */
export function isColleague({ own }: Judged, address: string): boolean {
  const domain = domainOf(address)
  return !isFreeMail(domain) && own.some(mine => domainOf(mine) === domain)
}
