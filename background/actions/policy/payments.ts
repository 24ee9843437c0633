import type { Warning } from '../../../shared/action'
import type { Judged } from './judged'
import { wrote } from './naming'
import { valuesIn } from './values'
import { folded } from './words'

const transferWord =
  /\b(?:wire|wired|transfer|transferred|iban|bank account|account number|routing number|sort code|uberweis\w*|ueberweis\w*|konto(?:nummer)?|virement|virer|transferencia|transfier\w*|transferir|bonifico|bonificare|przelew\w*|przelej|remit\w*|remittance|deposit\w*|top up|gift ?cards?|bitcoins?|usdt|crypto\w*|wallet|paypal|venmo|zelle|cash ?app|revolut|bizum|swish|blik|mobilepay|einzahl\w*|zahlung\w*|zahle?n?|bezahl\w*|gutscheinkart\w*|paiement|payer|payez|reglement|regler|versement|verser|pago|pagos|pagar|paga|pague|ingres[ao]r?|deposita\w*|pagamento|pagare|versa(?:re|mento)|deposit[ae]r|betaling\w*|betaal\w*|betalen|stort\w*|platnosc\w*|zaplac\w*|wplac\w*|wplat\w*|betalning\w*|betala|betal|indbetal\w*|innbetal\w*|overboek\w*|overschrijv\w*|overma(?:ken|kt|ak)|overfor\w*|send money|pay|payments?|payable)\b|振込|振り込|送金|入金|支払/u
/** A number behind the word for an account or a card, however it is grouped. */
const account =
  /(?:\b(?:accounts?|acct|sort code|routing(?: number)?|bsb|cards?|konto\w*|kont[ae]|kontem|blz|bankleitzahl|karten?|kartennummer|comptes?|rib|cartes?|cuentas?|tarjetas?|clabe|cont[oi]|carta|contas?|agencia|cartao|rekening\w*|kaart\w*|rachun\w*|kart[aey])\b|口座|カード)[^\d.!?;\n]{0,20}(?:\b(?:no|nr)\. ?)?(\d(?:[ -]?\d){5,25})(?!\d)/gu

/** Addresses to which crypto money is sent: Bitcoin (Base58 and Bech32), Litecoin, Ethereum, Tron, Monero, Ripple, Lightning. */
const wallet =
  /(?<![A-Za-z0-9])(?:(?:bc1|ltc1|tb1)[a-z0-9]{20,71}|0x[0-9a-fA-F]{40}|(?=[1-9A-HJ-NP-Za-km-z]{0,30}[0-9])(?=[1-9A-HJ-NP-Za-km-z]{0,30}[a-z])(?:[13][1-9A-HJ-NP-Za-km-z]{25,33}|[LMT][1-9A-HJ-NP-Za-km-z]{33}|r[1-9A-HJ-NP-Za-km-z]{24,34})|[48][1-9A-HJ-NP-Za-km-z]{94}|ln(?:bc|tb)[a-z0-9]{40,400})(?![A-Za-z0-9])/g

/** MONEY: account numbers, cards, wallets and payments that the ask does not hold. */
export function money(judged: Judged): Warning[] {
  const { text, original } = judged
  const said = folded(text)
  const pays = transferWord.test(said)
  // The number under which its author keeps the user ("your account 4711002") may go back to that author, where nothing is paid.
  const isBack = (digits: string): boolean => !pays && original !== null && holdsDigits(original.text, digits)
  const foreign = [
    ...[...text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g)].map(([found]) => found).filter(isIban),
    ...[...text.matchAll(/\b\d(?:[ -]?\d){12,18}\b/g)].map(([found]) => found).filter(isCard),
    ...[...text.matchAll(wallet)].map(([found]) => found),
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
