import { type Below, quoted, type Sent } from './builder'

type Tongue = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'ja'

const written: Record<Tongue, (day: string, time: string, who: string) => string> = {
  en: (day, time, who) => `On ${day} at ${time}, ${who} wrote:`,
  de: (day, time, who) => `Am ${day} um ${time} Uhr schrieb ${who}:`,
  fr: (day, time, who) => `Le ${day} à ${time}, ${who} a écrit :`,
  es: (day, time, who) => `El ${day} a las ${time}, ${who} escribió:`,
  it: (day, time, who) => `Il giorno ${day} alle ore ${time} ${who} ha scritto:`,
  pt: (day, time, who) => `Em ${day} às ${time}, ${who} escreveu:`,
  nl: (day, time, who) => `Op ${day} om ${time} schreef ${who}:`,
  pl: (day, time, who) => `${day} o ${time} ${who} napisał(a):`,
  ja: (day, time, who) => `${day} ${time} ${who}:`,
}

/** From, Sent, To, Subject as Outlook names them. */
const block: Partial<Record<Tongue, [string, string, string, string]>> = {
  en: ['From', 'Sent', 'To', 'Subject'],
  de: ['Von', 'Gesendet', 'An', 'Betreff'],
  fr: ['De', 'Envoyé', 'À', 'Objet'],
  nl: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
  it: ['Da', 'Inviato', 'A', 'Oggetto'],
}

const locales: Record<Tongue, string> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
  nl: 'nl-NL',
  pl: 'pl-PL',
  ja: 'ja-JP',
}

function dayOf(date: Date, tongue: Tongue): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[tongue], parts).format(date)
}

const timeOf = (date: Date) => date.toISOString().slice(11, 16)

/** A line that says who wrote, then the mail behind marks: webmail and phones. */
export function marked(tongue: Tongue): Below {
  return re => `${written[tongue](dayOf(re.date, tongue), timeOf(re.date), re.from)}\n\n${quoted(re.text)}`
}

/** A rule, the headers, then the mail without any mark: Outlook. */
export function unmarked(tongue: Tongue, to: string): Below {
  const [from, sent, recipient, subject] = block[tongue] ?? ['From', 'Sent', 'To', 'Subject']
  return re => {
    const head = `${from}: ${re.from}\n${sent}: ${dayOf(re.date, tongue)} ${timeOf(re.date)}\n${recipient}: ${to}\n${subject}: ${re.subject}`
    return `________________________________\n${head}\n\n${re.text}`
  }
}

/** A forwarded mail as webmail lays it out. */
export function forwarded(mail: Pick<Sent, 'from' | 'date' | 'subject' | 'text'>, to: string): string {
  const head = `From: ${mail.from}\nDate: ${dayOf(mail.date, 'en')} at ${timeOf(mail.date)}\nSubject: ${mail.subject}\nTo: ${to}`
  return `---------- Forwarded message ---------\n${head}\n\n${mail.text}`
}
