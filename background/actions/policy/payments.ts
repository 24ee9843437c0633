import type { Warning } from '../../../shared/action'
import type { Judged } from './judged'
import { wrote } from './naming'
import { valuesIn } from './values'
import { folded } from './words'

const transferWord =
  /\b(?:wire|wired|transfer|transferred|iban|bank account|account number|routing number|sort code|uberweis\w*|ueberweis\w*|konto(?:nummer)?|virement|virer|transferencia|transfier\w*|transferir|bonifico|bonificare|przelew\w*|przelej|overboek\w*|overschrijv\w*|overma(?:ken|kt|ak)|overfor\w*|send money|pay)\b|振込|振り込/u
/** A number behind the word for an account or a card, however it is grouped. */
const account =
  /(?:\b(?:accounts?|acct|sort code|routing(?: number)?|bsb|cards?|konto\w*|kont[ae]|kontem|blz|bankleitzahl|karten?|kartennummer|comptes?|rib|cartes?|cuentas?|tarjetas?|clabe|cont[oi]|carta|contas?|agencia|cartao|rekening\w*|kaart\w*|rachun\w*|kart[aey])\b|口座|カード)[^\d.!?;\n]{0,20}(?:\b(?:no|nr)\. ?)?(\d(?:[ -]?\d){5,25})(?!\d)/gu

/** R9: account numbers, cards and payments that the ask does not hold. */
export function money(judged: Judged): Warning[] {
  const { text, original } = judged
  const said = folded(text)
  const pays = transferWord.test(said)
  // The number under which its author keeps the user ("your account 4711002") may go back to that author, where nothing is paid.
  const isBack = (digits: string): boolean => !pays && original !== null && holdsDigits(original.text, digits)
  const foreign = [
    ...[...text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g)].map(([found]) => found).filter(isIban),
    ...[...text.matchAll(/\b\d(?:[ -]?\d){12,18}\b/g)].map(([found]) => found).filter(isCard),
    ...[...said.matchAll(account)].map(([, found = '']) => found).filter(found => !isBack(found)),
  ].filter(found => !wrote(judged, found) && ![judged.ask, ...judged.typed].some(each => holdsDigits(each, found)))
  const asked = new Set([judged.ask, ...judged.typed].flatMap(valuesIn).map(({ key }) => key))
  const paid = pays && valuesIn(text).some(({ kind, key }) => kind === 'sum' && !asked.has(key))
  return foreign.length > 0 || paid ? [{ code: 'MONEY', level: 'red', about: '' }] : []
}

/** The same number, letters before it too, however it is grouped. */
function holdsDigits(text: string, found: string): boolean {
  const flat = (each: string): string => folded(each).replace(/(?<=[\p{L}\d])[ -](?=[\p{L}\d])/gu, '')
  return flat(text).includes(flat(found))
}

/** ISO 13616: modulo 97 of the rearranged digits is 1. */
function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '')
  if (compact.length < 15 || compact.length > 34) return false
  let rest = 0
  for (const char of compact.slice(4) + compact.slice(0, 4))
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** ISO/IEC 7812: Luhn's sum. */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number).reverse()
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0)
  return digits.length >= 13 && sum % 10 === 0
}
