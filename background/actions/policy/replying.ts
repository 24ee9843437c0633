import type { Doubt } from './doubt'
import type { Judged, Recipient } from './judged'
import { isOwn, namesPerson } from './naming'
import { addressKey, domainOf, folded, isAmong, isFreeMail } from './words'

/** An ask for an answer to all who stand on a mail. */
const toAll =
  /\b(?:all|everyone|everybody|every one|both|them|group|team|crew|board|committee|list|thread|folks|guys|people|others|alle[nr]?|beiden?|gruppe|verteiler|runde|anderen|tous|toutes|groupe|equipe|liste|autres|todos|todas|ambos|grupo|equipo|lista|demas|tutti|tutte|gruppo|elenco|altri|entrambi|ambas|lista|outros|iedereen|allemaal|groep|lijst|anderen|wszyst\w*|grup\w*|list[aey]|alla|allihop\w*|gruppen|listan|listen|alle sammen)\b|全員|みんな|皆/u
/** A word that keeps an answer from all others. */
const toOneOnly =
  /\b(?:only|just|privately|nobody else|no one else|not (?:reply )?(?:to )?(?:all|everyone|everybody|the others)|nur|allein|seulement|uniquement|solo|solamente|unicamente|soltanto|apenas|somente|so a|alleen|enkel|slechts|tylko|wylacznie|bara|endast|kun|bare)\b|だけ/u

const asksForAll = (ask: string): boolean => toAll.test(folded(ask).replace(toOneOnly, ' '))

/** The clause that says to whom, as far as that can be told: what is dictated behind it names nobody. */
const dictated = /(?::|\b(?:that|dass|que|che|dat|ze|att|at)\b)[\s\S]*/u

/** How far an answer that goes to all goes beyond the ask: whom neither it nor an answer to the author alone would reach. */
export function beyondAuthor(judged: Judged, { address, from }: Recipient): Doubt {
  const { call, original, ask, typed } = judged
  if (call.tool !== 'reply' || call.args.all !== true || from !== 'header' || original === null) return null
  if (isAmong(original.authors, address)) return null
  const person = [...original.readers, ...original.authors].find(each => addressKey(each.address) === addressKey(address))
  if (namesPerson({ ask, typed }, person ?? { name: '', address })) return null
  const only = toOneOnly.test(folded(ask).replace(dictated, ' '))
  return only ? 'red' : asksForAll(ask) ? null : 'amber'
}

/** Hosts of mailing lists, whose mail is answered to the list. */
const lists = new Set('list lists liste listes lista lister groups googlegroups mailman listserv'.split(' '))

/**
 * An answer that Reply-To leads away: to somebody of another house who did not write the mail and was never written to. That they got it too
 * gives them no say in it; where it is a list that got it, or all are to be answered, that is noted.
 */
export function ledAway(judged: Judged, { address, role, from }: Recipient): Doubt {
  const { call, original, known, own, ask } = judged
  if (call.tool !== 'reply' || from !== 'header' || role !== 'to' || !original || known.has(addressKey(address))) return null
  if (isAmong(original.authors, address) || original.authors.some(author => isOwn(judged, author.address))) return null
  const house = domainOf(address)
  const isOfHouse = (other: string): boolean => other === house || house.endsWith(`.${other}`) || other.endsWith(`.${house}`)
  if (!isFreeMail(house) && [...original.authors.map(each => each.address), ...own].some(each => isOfHouse(domainOf(each)))) return null
  const shared = asksForAll(ask) || house.split('.').some(label => lists.has(label))
  return shared && isAmong(original.readers, address) ? 'amber' : 'red'
}
