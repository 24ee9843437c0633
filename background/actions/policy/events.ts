import { type Answer, answersIn } from './answers'
import { askedOf, asksToWrite } from './asked'
import { type Doubt, worst } from './doubt'
import type { Judged, Target } from './judged'
import { isOwn, namesItem, namesOneDay, namesPerson, namesStretch, saysTime, wrote } from './naming'
import { holdsTitle } from './referring'
import { addressKey, isAkin, namesHalf, namesWords, tellingWords, wordsOf } from './words'

/** The answer to an invitation is one that the ask gives; where it gives none, that is noted. */
export function ofAnswer(response: Answer, ask: string): Doubt {
  const said = answersIn(ask)
  if (said.size === 0) return 'amber'
  return said.has(response) ? null : 'red'
}

/** The event is the one that the ask names; where it names none, that is noted, and red where it names another one by who is on it. */
export function ofChoice(judged: Judged): Doubt {
  if (askedOf(judged.ask).everyone) return null
  return worst(
    ...judged.targets.map(target => {
      if (meansAnother(judged, target)) return 'red'
      const akin = namesHalf(judged.ask, tellingWords(target.title), isAkin)
      if (akin || namesAlone(judged, target) || namesItem(judged, target) || namesStretch(judged, target) || isNext(judged, target))
        return null
      return judged.seen.some(other => other.id !== target.id && isWithNamed(judged, other)) ? 'red' : 'amber'
    }),
  )
}

/** "My meeting with Mia", "Karl's invitation": somebody named is on this event, and named neither to be written to nor to be added. */
function isWithNamed(judged: Judged, { people, authors }: Target): boolean {
  if (asksToWrite(judged.ask)) return false
  const added = judged.recipients.map(({ address }) => addressKey(address))
  return [...authors, ...people].some(
    person => !isOwn(judged, person.address) && !added.includes(addressKey(person.address)) && namesPerson(judged, person),
  )
}

/** A word of its title stands in the ask that no other event of the calendar has, a word for any event aside. */
function namesAlone({ ask, seen }: Judged, target: Target): boolean {
  const asked = new Set(tellingWords(ask))
  const others = new Set(seen.filter(({ id }) => id !== target.id).flatMap(({ title }) => tellingWords(title)))
  return tellingWords(target.title).some(word => word.length > 4 && asked.has(word) && !others.has(word) && !kinds.has(word))
}

/** The ask says the whole title of another event of the calendar, and nothing of this one that does not fit that one as well, the day aside. */
export function meansAnother(judged: Judged, target: Target): boolean {
  const { ask, seen, inScope } = judged
  if (inScope.has(target.id) || namesWords(ask, target.title) || askedOf(ask).everyone) return false
  const named = (people: Target['people']) => people.filter(person => !isOwn(judged, person.address) && namesPerson(judged, person))
  const mine = named(target.people)
  return seen.some(other => {
    const theirs = new Set(other.people.map(({ address }) => addressKey(address)))
    return other.title !== target.title && saysTitle(judged, other) && mine.every(({ address }) => theirs.has(addressKey(address)))
  })
}

const kinds = new Set(
  'meeting event call appointment session invitation catch sync termin treffen besprechung einladung reunion rendez rendezvous reunion cita llamada riunione appuntamento incontro chiamata reuniao compromisso afspraak vergadering overleg spotkanie'.split(
    ' ',
  ),
)

/** Its title stands in the ask whole, with a word that is neither a kind of event nor the name of somebody on it. */
function saysTitle({ ask }: Judged, { title, people }: Target): boolean {
  const names = new Set(people.flatMap(({ name, address }) => [...wordsOf(name), ...wordsOf(address)]))
  const telling = wordsOf(title).some(word => word.length > 2 && !kinds.has(word) && !names.has(word))
  return telling && holdsTitle({ ask }, title)
}

const asksForNext =
  /\b(?:next|n[aä]chste\w*|prochaine?|pr[oó]xim[oa]|prossim[oa]|volgende|nast[eę]pn\w*) (?:meeting|event|call|appointment|session|termin\w*|besprechung\w*|rendez-vous|r[eé]union|reuni[oó]n|cita|riunione|appuntamento|reuni[aã]o|compromisso|afspraak|vergadering|spotkani\w*)(?![\p{L}])|次の(?:会議|予定)/iu

/** The ask means the next event, and of the calendar there is none before this one. */
export function isNext({ ask, now, seen }: Judged, { date }: Target): boolean {
  const at = Date.parse(now)
  return asksForNext.test(ask) && date >= at && seen.every(other => other.date < at || other.date >= date || other.day !== undefined)
}

const series =
  /\b(?:all|every|e(?:vry|evry|vrey|vey|rvey)|each|whole|entire|series|recurring|repeat\w*|daily|weekly|biweekly|fortnightly|monthly|yearly|annual\w*|always|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days|from now on|onwards?|alle|jede\w*|ganze\w*|serie\w*|taglich\w*|wochentlich\w*|monatlich\w*|jahrlich\w*|immer|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s|toute?s?|tous|chaque|hebdomadaire\w*|mensuel\w*|quotidien\w*|tod[oa]s?|cada|semanal\w*|mensual\w*|diari\w*|tutt[ie]|ogni|settimanal\w*|mensil\w*|quotidian\w*|toda|mensal\w*|elke|iedere|hele|reeks|wekelijks\w*|dagelijks\w*|maandelijks\w*|kazd\w*|co tydzien|codzien\w*|tygodniow\w*|cal[aey]|calej|wszystk\w*)(?![\p{L}])|毎|すべて|全/u

const plain = (text: string): string => wordsOf(text).join(' ')

/** The ask speaks of something that comes again and again. */
export const speaksOfSeries = (ask: string): boolean => series.test(plain(ask))

/** A whole series is changed or cancelled only where the ask speaks of it; where it gives a day, it means that one. */
export function ofSeries(judged: Judged): Doubt {
  const { targets, ask } = judged
  if (!targets.some(target => target.series) || speaksOfSeries(ask)) return null
  return namesOneDay(judged) ? 'red' : 'amber'
}

type Changes = Extract<Judged['call'], { tool: 'update_event' }>['args']['changes']
type Part = 'time' | 'place' | 'text' | 'title' | 'guests'

/** Beginnings of words that speak of a part of an event: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish. */
const partWords: Record<Part, string> = {
  time: 'move moving resched postpon push shift delay bump earlier later time hour minut extend shorten prolong longer shorter swap start end verschieb verleg schieb uhr zeit fruher spater stunde verlanger verkurz deplac report decal avanc heure tard mueve mover mueva aplaz pospon reprogram adelant retras hora tarde spost rinvi anticip posticip orari mude muda adi remarc anteci verplaats verzet verschuif schuif uur tijd eerder przesun przenies przeloz godzin czas pozniej wczesniej flytt flyt skjut utsett udskyd fremryk tidigare tidlig senare senere timm klokk tid',
  place:
    'locat place ort orts room venue where address zoom meet online video hall office building raum saal platz adress treffpunkt buro lieu salle adresse endroit bureau lugar sala direccion sitio oficina luogo indirizzo posto ufficio local endereco escritorio plaats locatie zaal kamer ruimte adres kantoor miejsc pokoj biur plats sted lokal rum rom',
  text: 'descri note notiz agenda detail text info comment document link add mention writ includ program beschreib tagesordnung hinweis ordre nota orden ordine pauta beschrijv omschrijv notiti opis notat beskriv anteckn',
  title:
    'renam titl name call subject headline umbenenn umbenen benenn titel heiss renomm titre nom appel renombr titul nombre llam rinomin titol nome chiam renome hernoem naam noem zmien nazw tytul namn navn',
  guests:
    'invit add guest attend particip join uninvit disinvit einlad lad hinzu gast gaste ajout anad agreg invita aggiung adicion convid voeg nodig uitnodig dodaj zapros bjud inviter lagg tilfoj legg',
}
const japaneseParts: Record<Part, RegExp> = {
  time: /移動|延期|ずら|動か|時|分|早|遅|日/u,
  place: /場所|会議室|部屋|住所|オンライン/u,
  text: /説明|メモ|議題|内容/u,
  title: /名前|タイトル|名称|件名/u,
  guests: /招待|追加|ゲスト|参加者/u,
}
const partLists = Object.fromEntries(Object.entries(partWords).map(([part, text]) => [part, text.split(' ')])) as Record<Part, string[]>

/** The parts of an event of which an ask speaks. */
function partsIn(judged: Judged): Set<Part> {
  const words = wordsOf(judged.ask)
  const speaks = (part: Part): boolean =>
    japaneseParts[part].test(judged.ask) ||
    words.some(word => partLists[part].some(stem => (stem.length > 3 ? word.startsWith(stem) : word === stem)))
  const parts = new Set((Object.keys(partLists) as Part[]).filter(speaks))
  return saysTime(judged) ? parts.add('time') : parts
}

/** Each part that is changed is one of which the ask speaks, or has a value that it holds. An ask that names no part leaves that open. */
export function ofParts(judged: Judged, changes: Changes): Doubt {
  const { summary, location, description, start, end, zone } = changes
  const written = { title: summary, place: location, text: description }
  const asked = partsIn(judged)
  const foreign = Object.entries(written).filter(
    ([part, value]) => value !== undefined && !asked.has(part as Part) && !wrote(judged, value),
  )
  const moved = (start ?? end ?? zone) !== undefined && !asked.has('time')
  if (foreign.length === 0 && !moved) return null
  return asked.size > 0 ? 'red' : 'amber'
}

const removing =
  /\b(?:remov\w*|drop\w*|uninvit\w*|disinvit\w*|delet\w*|take|off|without|replac\w*|swap\w*|exclud\w*|kick\w*|entfern\w*|auslad\w*|lad|streich\w*|losch\w*|ohne|ersetz\w*|nimm|retir\w*|enlev\w*|supprim\w*|sans|remplac\w*|quit\w*|elimin\w*|borr\w*|sac\w*|sin|reemplaz\w*|rimuov\w*|togli\w*|senza|sostitu\w*|tir\w*|exclu\w*|sem|substitu\w*|verwijder\w*|haal|schrap\w*|zonder|vervang\w*|usun\w*|skresl\w*|wykresl\w*|zamien\w*|bez)\b|削除|外し|除/u

/** Guests whom an update takes off although the ask does not name them, or does not ask to take anybody off. */
export function unaskedRemovals(judged: Judged): string[] {
  const { call, targets, ask } = judged
  const gone = call.tool === 'update_event' ? (call.args.changes.removeAttendees ?? []) : []
  const asks = removing.test(plain(ask))
  const people = targets.flatMap(target => target.people)
  const personOf = (address: string) => people.find(each => addressKey(each.address) === addressKey(address)) ?? { name: '', address }
  return gone.filter(address => !asks || !(namesPerson(judged, personOf(address)) || askedOf(ask).everyone))
}
