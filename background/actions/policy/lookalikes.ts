import type { Address } from '../../../shared/mail'
import { anybody } from './person-words'
import { domainOf, isFreeMail, localOf, wordsOf } from './words'

/** Letters of two alphabets in one label. */
export const mixesScripts = (address: string): boolean =>
  address
    .split(/[@.-]/)
    .some(
      label =>
        /\p{Script=Latin}/u.test(label) && /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}/u.test(label),
    )

/** Equal to the eye (UTS #39, confusables of Latin), or two letters away. */
export function resembles(domain: string, familiar: string): boolean {
  if (domain === familiar || (isFreeMail(domain) && isFreeMail(familiar))) return false
  if (skeleton(domain) === skeleton(familiar)) return true
  return Math.min(domain.length, familiar.length) > 6 && distance(domain, familiar) <= 2
}

/** The own domain, or a known one, as a part of an address elsewhere. */
export function borrowsDomain(address: string, familiar: ReadonlySet<string>): boolean {
  return [...familiar].some(domain => !isFreeMail(domain) && domain.length > 6 && flat(localOf(address)).includes(flat(domain)))
}

const confusable: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '3': 'e',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'l',
  ѕ: 's',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ı: 'l',
}
const skeleton = (domain: string): string =>
  [...domain.normalize('NFD').replace(/\p{M}/gu, '')]
    .map(char => confusable[char] ?? char)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')

/** Levenshtein's distance, up to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}

/** A house that goes on from the name of another one: its whole domain before its own end, or the same mailbox or person at a host that holds its name. */
export function poses(person: Address, other: Address): boolean {
  const [host, house] = [domainOf(person.address), domainOf(other.address)]
  if (isFreeMail(house) || host === house || host.endsWith(`.${house}`) || house.endsWith(`.${host}`)) return false
  if (house.length > 6 && flat(host).includes(flat(house))) return true
  const name = nameOf(house)
  return name.length > 3 && flat(host).includes(flat(name)) && goesBy(person, other, nameOf(host) === name)
}

/** The same mailbox, or a word of the same name; of one house at two ends neither the same "info" nor a name says anything. */
function goesBy(person: Address, other: Address, isOneHouse: boolean): boolean {
  if (localOf(person.address) === localOf(other.address)) return !(isOneHouse && anybody.has(localOf(other.address)))
  const words = ({ name, address }: Address) => wordsOf(`${localOf(address)} ${name}`).filter(word => word.length > 2 && !anybody.has(word))
  const had = new Set(words(other))
  return !isOneHouse && words(person).some(word => had.has(word))
}

const flat = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** What a house is called: the longest label before the end of its domain. */
const nameOf = (house: string): string =>
  house
    .split('.')
    .slice(0, -1)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '')
