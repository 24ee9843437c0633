/** Words of dates in nine languages, folded (lower case, no accents); sources of regular expressions. */

/** Days by their distance from today; longer ones stand first. */
export const dayWords: readonly (readonly [string, number])[] = [
  [
    '(?:the )?day after tomorrow|ubermorgen|uebermorgen|apres-demain|pasado manana|dopodomani|depois de amanha|overmorgen|pojutrze|明後日|あさって',
    2,
  ],
  [
    "(?:the )?day before yesterday|vorgestern|avant-hier|anteayer|antier|l'altro ieri|anteontem|eergisteren|przedwczoraj|一昨日|おととい",
    -2,
  ],
  ['tomorrow|tmrw|(?<!guten )(?<!am )morgen|demain|(?<!(?:la|de|esta) )manana|domani|amanha|jutro|jutra|明日|あした', 1],
  ["today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|dzisiaj|dzis|今日|本日", 0],
  ["yesterday|gestern|hier(?= (?:soir|matin))|(?<=d')hier|ayer|ieri|ontem|gisteren|wczoraj|昨日", -1],
]

/** Part of a day that names its day too: "tonight", "heute Morgen". */
export const todayParts: readonly (readonly [string, 'morning' | 'afternoon' | 'evening'])[] = [
  [
    'this morning|heute (?:morgen|fruh)|ce matin|esta manana|stamattina|questa mattina|esta manha|vanmorgen|vanochtend|dzis rano|今朝',
    'morning',
  ],
  ['this afternoon|cet apres-midi|esta tarde|questo pomeriggio|vanmiddag', 'afternoon'],
  ['this evening|tonight|ce soir|esta noche|stasera|esta noite|vanavond|dzis wieczorem|今夜|今晩', 'evening'],
]

/** Parts of the day, beside a day or an hour. */
export const dayParts: readonly (readonly [string, 'morning' | 'afternoon' | 'evening'])[] = [
  [
    "in the morning|(?<!good )morning|(?:am |(?<=(?:tag|woch|abend|morgen) ))morgen|morgens|(?<=morgen )fruh|vormittags?|(?:du |le )?matin|(?:por|de) la manana|(?:di |la )?mattina|(?:da|de) manha|pela manha|'s ochtends|'s morgens|(?:in de )?ochtend|rano|朝|午前",
    'morning',
  ],
  [
    "in the afternoon|(?<!good )afternoon|nachmittags?|(?:de l')?apres-midi|(?:por|de) la tarde|(?:di |del )?pomeriggio|(?:da|de|a) tarde|'s middags|(?<!(?:om|12) )middag|po poludniu|午後",
    'afternoon',
  ],
  [
    "in the evening|at night|(?<!good )evening|(?<!guten )abends?|(?:du |le )?soir|(?:por|de) la noche|(?:di )?sera|(?:da|de|a) noite|'s avonds|avond|wieczorem|夜|夕方",
    'evening',
  ],
]

/** Where in a count of weeks a word puts a weekday or a week. */
export type Which = 'this' | 'coming' | 'upcoming' | 'next' | 'after-next' | 'last'

/** Before a weekday, "week", "weekend" or "month". */
export const before: readonly (readonly [Which, string])[] = [
  ['coming', '(?:this )?coming|kommende[nrsm]?|komende|aankomende|eerstvolgende|najblizsz(?:y|a|e|ym|ej|ego)'],
  ['after-next', 'ubernachste[nmrs]?|uebernachste[nmrs]?|ubernaechste[nmrs]?'],
  ['next', 'next|nachste[nmrs]?|naechste[nmrs]?|volgende|przysz(?:ly|la|le|lym|lej)|nastepn(?:y|a|e|ym|ej)'],
  ['upcoming', 'prochaine?|proxim[oa]|prossim[oa]'],
  ['this', 'this|diese[nrsm]?|ce|cet|cette|este|esta|quest[oa]|esse|essa|nest[ea]|deze|dit|tym|tej|ten|te'],
  ['last', 'last|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|afgelopen|ultim[oa]|zeszl(?:y|a|ym|ej)|ubiegl(?:y|a|ym|ej)'],
]

/** After it. */
export const after: readonly (readonly [Which, string])[] = [
  ['after-next', 'after next'],
  ['upcoming', 'prochaine?|proxim[oa]|prossim[oa]|que viene|que vem'],
  ['coming', 'qui vient'],
  ['last', 'derniere?|passee?|pasad[oa]|passad[oa]|scors[oa]'],
]

export const weekend = 'weekend|week-end|wochenende|fin de semana|finde|fine settimana|final de semana|fim de semana'

/** Units of a distance, in days or in months. */
export const units: readonly (readonly [string, { days: number } | { months: number }])[] = [
  ['fortnights?', { days: 14 }],
  ['weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tydzien|tygodni(?:e|a|u)?', { days: 7 }],
  ['days?|tage?n?|jours?|dias?|giorn[oi]|dag(?:en)?|dni|dzien|dnia', { days: 1 }],
  ['months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|miesiac(?:e|u)?|miesiecy', { months: 1 }],
]

export const hourUnit = 'hours?|hrs?|stunden?|heures?|horas?|or[ae]|uur|uren|godzin[ey]?'
export const minuteUnit = 'minutes?|mins?|minuten|minutos?|minut[oi]|minut[ey]?'

/** Numbers as words, where a figure could stand. */
export const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one a an eine einer einem einen ein une un una uno um uma een jeden jedna',
    'two zwei deux dos due dois duas twee dwa dwie a_couple_of',
    'three drei trois tres tre drie trzy',
    'four vier quatre cuatro quattro quatro cztery',
    'five funf cinq cinco cinque vijf piec',
    'six sechs seis sei zes szesc',
    'seven sieben sept siete sette sete zeven siedem',
    'eight acht huit ocho otto oito osiem',
    'nine neun neuf nueve nove negen dziewiec',
    'ten zehn dix diez dieci dez tien dziesiec',
    'eleven elf onze once undici jedenascie',
    'twelve zwolf douze doce dodici doze twaalf dwanascie',
    'thirteen dreizehn treize trece tredici treze dertien',
    'fourteen vierzehn quatorze catorce quattordici catorze veertien',
    'fifteen funfzehn quinze quince quindici vijftien',
  ].flatMap((words, at) => words.split(' ').map(word => [word.replaceAll('_', ' '), at + 1])),
)

/** "In eight days" is a week in these, and "in fifteen" two: people count the day itself. */
export const countedIn: Readonly<Record<string, number>> = {
  acht: 7,
  huit: 7,
  ocho: 7,
  otto: 7,
  oito: 7,
  quinze: 14,
  quince: 14,
  quindici: 14,
}

/** Any of the words, longest first. */
export const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

/** What a matched word of a table stands for. */
export function meaningOf<T>(table: readonly (readonly [string, T])[], word: string | undefined): T | undefined {
  return word === undefined ? undefined : table.find(([source]) => new RegExp(`^(?:${source})$`, 'u').test(word))?.[1]
}
