import type { Judged, Source } from './judged'
import { folded } from './words'

type Matter = 'birth' | 'health' | 'pay' | 'papers'

/** Words that speak of a private matter, by beginnings: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian; without accents. */
const matters: Record<Matter, RegExp> = {
  birth:
    /\b(?:born on|(?:date|day) of birth|birth ?dates?|dob|geburtsdat\w*|geboren am|date de naissance|nee? le|fecha de nacimiento|nacid[oa] el|data di nascita|nat[oa] il|data de nascimento|nascid[oa] em|geboorted\w*|geboren op|data urodz\w*|urodzon\w*|fodelsed\w*|fodselsd\w*|fodt den)\b|生年月日/u,
  health:
    /\b(?:diagnos\w*|cancers?|tumou?rs?|growth on|leuk[ae]em\w*|chemo\w*|biops\w*|surgeons?|surger(?:y|ies)|miscarriage|pregnan(?:t|cy)|hiv|psychiatr\w*|psycholog\w*|psychotherap\w*|depress(?:ion|ed)|burnout|dementia|alzheimer\w*|epilep\w*|diabet\w*|prescri\w*|rehab|addict\w*|disorder|illness|medicat\w*|sick note|krebs|tumor\w*|operier\w*|schwanger\w*|fehlgeburt|depression\w*|krankmeldung|krankheit|erkrank\w*|demenz|chirurg\w*|enceinte|grossesse|fausse couche|maladie|depressi\w*|ordonnance|embaraz\w*|enfermedad|enferm[oa]|cirug\w*|aborto|cirujan\w*|incinta|gravidanza|malattia|intervento chirurgico|gravid\w*|doenca|cirurgi\w*|zwanger\w*|kanker|ziekte|nowotwor\w*|ciaz\w*|chorob\w*|operacj\w*|sjukdom\w*|cancern|sygdom\w*|sykdom\w*|kraeft|kreft)\b|診断|病気|妊娠|手術|癌|がん/u,
  pay: /\b(?:salar(?:y|ies)|wages?|payslips?|pay rise|pay cut|gross pay|net pay|severance|gehalt\w*|lohn\w*|abfindung\w*|salaires?|fiches? de paie|prime annuelle|sueldos?|indemnizacion|stipendi\w*|busta paga|salario|ordenado|holerite|salaris\w*|loonstrook\w*|loon|wynagrodzeni\w*|pensj[aeiy]|wyplat\w*|lonen?|lonespec\w*|lonseddel\w*|lonn\w*)\b|給料|給与|年収/u,
  papers:
    /\b(?:passport (?:no|number)|social security|national insurance|ssn|id card number|driving licen[cs]e number|ausweisnummer|steuer-?id\w*|sozialversicherungs\w*|reisepassnummer|numero de securite sociale|numero de passeport|numero de (?:dni|nie|pasaporte)|codice fiscale|numero di passaporto|cpf|nif|bsn|burgerservicenummer|pesel|personnummer|cpr-?nummer|fodselsnummer)\b|マイナンバー|旅券番号/u,
}

/** A day with its year, in digits or with the name of its month. */
const dated =
  /(?<![\p{L}\p{N}])(?:(\d{4})-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](\d{4})|\d{1,2}(?:st|nd|rd|th)?\.? (?:of |de |di )?\p{L}{3,12}\.?,? (?:de |del )?(\d{4})|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?,? (\d{4}))(?!\d)/gu
/** A day so long ago is somebody's birth more often than a meeting. */
const yearsAgo = 12
/** How near such a day stands to the word of it. */
const near = 60

const speaksOf = (text: string): Matter[] => (Object.keys(matters) as Matter[]).filter(matter => matters[matter].test(text))

/** Days of a text by the digits of their year, long before now. */
function longAgo(text: string, now: string): string[] {
  const latest = Number(now.slice(0, 4)) - yearsAgo
  return [...text.matchAll(dated)].filter(([, ...years]) => Number(years.find(Boolean)) <= latest).map(([found]) => found)
}

const dayKey = (text: string): string => text.replace(/(?<=\d)(?:st|nd|rd|th)\b|\b(?:of|de|del|di)\b/gu, '').replace(/[^\p{L}\p{N}]/gu, '')

/** Days of birth: those that a source gives beside the word for it. */
function birthsIn(text: string, now: string): Set<string> {
  const births = longAgo(text, now).filter(day => {
    const at = text.indexOf(day)
    return (
      matters.birth.test(text.slice(Math.max(0, at - near), at + day.length + near)) ||
      /\b(?:born|geboren|nee?|nacid[oa]|nat[oa]|nascid[oa]|urodzon\w*|fodd|fodt)\b/u.test(text.slice(Math.max(0, at - near), at))
    )
  })
  return new Set(births.map(dayKey))
}

/** Sources that hold a private matter of which the text speaks and the ask does not: what somebody told the user is not theirs to pass on unasked. */
export function confided({ text, ask, typed, now }: Judged, sources: readonly Source[]): Source[] {
  const leaving = folded(text)
  if (leaving.trim() === '') return []
  const asked = folded([ask, ...typed].join('\n'))
  const told = speaksOf(leaving).filter(matter => !matters[matter].test(asked))
  const days = new Set(
    longAgo(leaving, now)
      .map(dayKey)
      .filter(day => !dayKey(asked).includes(day)),
  )
  if (told.length === 0 && days.size === 0) return []
  return sources.filter(source => {
    const held = folded(`${source.title}\n${source.text}`)
    return told.some(matter => matters[matter].test(held)) || (days.size > 0 && [...birthsIn(held, now)].some(day => days.has(day)))
  })
}
