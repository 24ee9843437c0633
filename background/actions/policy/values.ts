import { linksIn } from './link-shapes'
import { folded, normal, tellingWords } from './words'

/** A value that tells something by itself. Equal values have equal keys, however they are written. */
export type Value = { kind: 'address' | 'number' | 'sum' | 'code' | 'place'; key: string }

const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,253}[\p{L}\p{N}]/gu
const currency =
  '(?:[$€£¥]|(?:usd|eur|gbp|chf|pln|sek|dkk|nok|jpy|brl|btc|euros?|dollars?|pounds?|quid|francs?|franken|kronor|kroner|kr|pesos?|reais|z[lł]|z[lł]ot\\w{1,3}|yen)(?![\\p{L}\\p{N}])|円)'
const digits = "\\d{1,3}(?:[.,' ]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,18}(?:[.,]\\d{1,2})?(?!\\d)"
const sum = new RegExp(`(?:${currency}|\\b(?:usd|eur|gbp|chf|pln) )\\s?(?:${digits})|(?<![\\d.,])(?:${digits})\\s?${currency}`, 'gu')
/** Days and hours are no secrets by themselves. */
const when =
  /(?<![\p{L}\p{N}][-/]?)(?:\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}(?::\d{2})?z?)?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}\/\d{1,2}(?:\/\d{1,2})?|\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,4} ?(?:hrs|hours|uhr|h|am|pm)|(?:19|20)\d{2}(?:[-–/](?:19|20)?\d{2})?)(?![\d\p{L}]|[-/.,' ]\d{3})/gu
const phone = /(?<![\p{L}\d][-/_]?)\+?\(?\d(?:[ ()./-]{0,2}\d){6,15}(?![\d\p{L}])/gu
const number = new RegExp(`(?<![\\p{L}\\d][-/_]?|\\d[.,])(?:${digits})(?![-/_]?\\p{L})`, 'gu')
const code = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,40}(?:[-_/#][\p{L}\p{N}]{1,40}){0,6}(?![\p{L}\p{N}])/gu
const measure = /^\d{1,4}(?:st|nd|rd|th|am|pm|min|mins|km|kg|cm|mm|ml|mb|gb|h|x)$|^\D{0,20}(?:19|20)\d{2}\D{0,20}$/u

const streets =
  'street|road|lane|avenue|drive|close|court|square|terrace|crescent|gardens|st|rd|ave|rue|boulevard|chemin|impasse|quai|allee|calle|avenida|plaza|via|viale|piazza|corso|rua|travessa|ulica|ulicy|ul|aleja|alei|strasse|str|weg|platz|gasse|straat|laan|plein|gracht|gatan|vagen|vej|veien|gata'
const before = new RegExp(`(?<!\\d)(\\d{1,4})[a-z]?,? ((?:\\p{L}{1,30}[ -]){0,3})(?:${streets})(?!\\p{L})((?: \\p{L}{1,30}){0,3})`, 'gu')
const behind = new RegExp(`(?<!\\p{L})(?:${streets})\\.? ((?:\\p{L}{1,30} ){1,4}),?(\\d{1,4})(?!\\d)`, 'gu')
const joined =
  /(?<!\p{L})(\p{L}{2,30}(?:strasse|str\.|weg|platz|gasse|allee|straat|laan|plein|gracht|gatan|vagen|vej|veien)),? (\d{1,4})(?!\d)/gu

/** Addresses, numbers of four digits and more, sums, codes of letters and digits, and houses of a text, each once; no years, days and hours. */
export function valuesIn(text: string): Value[] {
  let rest = linksIn(text).reduce((left, link) => left.replaceAll(normal(link), ' '), normal(text))
  const values: Value[] = []
  const take = (kind: Value['kind'], shape: RegExp, keyOf: (found: string) => string): void => {
    rest = rest.replace(shape, found => {
      const key = keyOf(found)
      if (key === '') return found
      values.push({ kind, key })
      return ' ; '
    })
  }
  take('address', address, found => found)
  values.push(...placesIn(rest))
  take('sum', sum, digitsOf)
  rest = rest.replace(when, ' ; ')
  take('number', phone, found => tail(found.replace(/\D/gu, '')))
  take('number', number, found => (digitsOf(found).length > 3 ? digitsOf(found) : ''))
  take('code', code, codeOf)
  return [...new Map(values.map(value => [`${value.kind} ${value.key}`, value])).values()]
}

/** Digits without marks between thousands and without cents; of a long number the end, which stands in every way to write it. */
const digitsOf = (found: string): string => tail(found.replace(/[.,]\d{1,2}(?!\d)/u, '').replace(/\D/gu, ''))
const tail = (all: string): string => all.slice(-8)

function codeOf(found: string): string {
  const key = found.replace(/[^\p{L}\p{N}]/gu, '')
  const count = key.replace(/\D/gu, '').length
  if (measure.test(key) || !/\p{L}/u.test(key)) return ''
  return count > 2 || (count > 1 && key.length > 5) ? key : ''
}

/** The number of a house, and a word of its street. */
function placesIn(text: string): Value[] {
  const plain = folded(text)
  const found = [
    ...[...plain.matchAll(before)].map(([, house, ahead, after]) => [house, ahead?.trim() ? ahead : after]),
    ...[...plain.matchAll(behind)].map(([, name, house]) => [house, name]),
    ...[...plain.matchAll(joined)].map(([, name, house]) => [house, name]),
  ]
  return found.flatMap(([house = '', name = '']): Value[] => {
    const word = tellingWords(name)[0]
    return word === undefined ? [] : [{ kind: 'place', key: `${house} ${word.replace(/str$/u, 'strasse')}` }]
  })
}

/** How an ask asks for a value of a kind. */
const nouns: Record<Value['kind'], RegExp> = {
  address:
    /\b(?:address\w*|contact (?:details|data|info\w*)|contacts|adress\w*|kontaktdaten|coordonnees|direccion\w*|datos de contacto|indirizz\w*|contatti|endereco\w*|contatos|adres\w*|contactgegevens|(?:e-?)?mail of|['’]s (?:e-?)?mail)\b|アドレス|連絡先/u,
  number:
    /\b(?:numbers?|phones?|mobile|cell|tel|tele(?:ph|f)on\w*|contact details|contacts|figures?|nummer\w*|handy\w*|durchwahl|zahl\w*|numeros?|portable|numer\w*|celular|movil|cellulare|telemovel|liczb\w*|nr|references?|how (?:much|many)|codes?|totals?|amounts?|prices?|costs?|budgets?|readings?|mileage)\b|番号|電話/u,
  sum: /\b(?:how much|prices?|costs?|fees?|amounts?|sums?|totals?|quotes?|quotation|offers?|budgets?|figures?|the bill|rents?|salar\w*|wages?|balance|preis\w*|kosten|kostet|betrag|summe|angebot\w*|wie ?viel|miete|gehalt|prix|couts?|coute|montant|somme|devis|combien|loyer|precios?|cuesta|coste|importe|presupuesto|cuanto|prezz\w*|costa|importo|preventivo|quanto|precos?|custa|valor|orcamento|prijs|kost|bedrag|offerte|hoeveel|cen[aey]|kosztuje|kwot\w*|ile|wycen\w*|priset|pris|kostar|koster|belopp|belob|belop)\b|値段|金額|いくら/u,
  code: /\b(?:codes?|numbers?|references?|ref|bookings?|orders?|confirmations?|invoices?|tracking|licen[cs]e|serial|policy|buchung\w*|bestell\w*|rechnung\w*|nummer\w*|numeros?|reservations?|commande|facture|pedido|factura|reserva|codic\w*|prenotazion\w*|ordine|fattura|codigos?|encomenda|fatura|bestelling\w*|factuur|boeking\w*|numer\w*|kod\w*|zamowieni\w*|faktur\w*|rezerwacj\w*)\b|番号|コード/u,
  place:
    /\b(?:address\w*|where|location|directions|adress\w*|wo|ort|wohin|ou (?:est|se|c'est|habite|on)|lieu|direccion\w*|donde|indirizz\w*|dove|endereco\w*|onde|adres\w*|waar|gdzie|var|hvor)\b|住所|場所|どこ/u,
}

/** An ask speaks of a value of this kind. */
export const asksForValue = (ask: string, { kind }: Value): boolean => nouns[kind].test(folded(ask))
