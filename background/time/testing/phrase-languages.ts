/** How nine languages say the same dates; `next` is the coming week's weekday, or with `soon` the next one after today. */
export type Language = {
  weekdays: readonly string[]
  months: readonly string[]
  on: (weekday: string) => string
  next: (weekday: string) => string
  soon: boolean
  /** Today, tomorrow, the day after. */
  days: readonly [string, string, string]
  /** In three days, two weeks, a month; next week. */
  spans: readonly [string, string, string, string]
  date: (day: number, month: string) => string
  /** HH:MM on the 24-hour clock. */
  at: (time: string) => string
}

const split = (words: string): string[] => words.split(' ')
const masculine = (weekday: string): boolean => weekday === 'sábado' || weekday === 'domingo'

export const languages: Readonly<Record<string, Language>> = {
  English: {
    weekdays: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months: split('January February March April May June July August September October November December'),
    on: day => `on ${day}`,
    next: day => `next ${day}`,
    soon: false,
    days: ['today', 'tomorrow', 'the day after tomorrow'],
    spans: ['in three days', 'in two weeks', 'in a month', 'next week'],
    date: (day, month) => `${month} ${day}`,
    at: time => `at ${time}`,
  },
  German: {
    weekdays: split('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    months: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    on: day => `am ${day}`,
    next: day => `nächsten ${day}`,
    soon: false,
    days: ['heute', 'morgen', 'übermorgen'],
    spans: ['in drei Tagen', 'in zwei Wochen', 'in einem Monat', 'nächste Woche'],
    date: (day, month) => `am ${day}. ${month}`,
    at: time => `um ${time} Uhr`,
  },
  French: {
    weekdays: split('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    on: day => day,
    next: day => `${day} prochain`,
    soon: true,
    days: ["aujourd'hui", 'demain', 'après-demain'],
    spans: ['dans trois jours', 'dans deux semaines', 'dans un mois', 'la semaine prochaine'],
    date: (day, month) => `le ${day} ${month}`,
    at: time => `à ${time.replace(':', 'h')}`,
  },
  Spanish: {
    weekdays: split('lunes martes miércoles jueves viernes sábado domingo'),
    months: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    on: day => `el ${day}`,
    next: day => `el próximo ${day}`,
    soon: true,
    days: ['hoy', 'mañana', 'pasado mañana'],
    spans: ['en tres días', 'dentro de dos semanas', 'en un mes', 'la semana que viene'],
    date: (day, month) => `el ${day} de ${month}`,
    at: time => `a las ${time}`,
  },
  Italian: {
    weekdays: split('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
    months: split('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    on: day => day,
    next: day => `${day} ${day === 'domenica' ? 'prossima' : 'prossimo'}`,
    soon: true,
    days: ['oggi', 'domani', 'dopodomani'],
    spans: ['fra tre giorni', 'tra due settimane', 'tra un mese', 'la prossima settimana'],
    date: (day, month) => `il ${day} ${month}`,
    at: time => `alle ${time}`,
  },
  Portuguese: {
    weekdays: split('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
    months: split('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    on: day => (masculine(day) ? `no ${day}` : `na ${day}`),
    next: day => (masculine(day) ? `no próximo ${day}` : `na próxima ${day}`),
    soon: true,
    days: ['hoje', 'amanhã', 'depois de amanhã'],
    spans: ['em três dias', 'daqui a duas semanas', 'em um mês', 'na próxima semana'],
    date: (day, month) => `${day} de ${month}`,
    at: time => `às ${time.replace(':', 'h')}`,
  },
  Dutch: {
    weekdays: split('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    months: split('januari februari maart april mei juni juli augustus september oktober november december'),
    on: day => `op ${day}`,
    next: day => `volgende week ${day}`,
    soon: false,
    days: ['vandaag', 'morgen', 'overmorgen'],
    spans: ['over drie dagen', 'over twee weken', 'over een maand', 'volgende week'],
    date: (day, month) => `op ${day} ${month}`,
    at: time => `om ${time} uur`,
  },
  Polish: {
    weekdays: split('poniedziałek wtorek środę czwartek piątek sobotę niedzielę'),
    months: split('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
    on: day => `w ${day}`,
    next: day => `w przyszłym tygodniu w ${day}`,
    soon: false,
    days: ['dzisiaj', 'jutro', 'pojutrze'],
    spans: ['za trzy dni', 'za dwa tygodnie', 'za miesiąc', 'w przyszłym tygodniu'],
    date: (day, month) => `${day} ${month}`,
    at: time => `o ${time}`,
  },
  Japanese: {
    weekdays: split('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日'),
    months: split('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    on: day => day,
    next: day => `来週の${day}`,
    soon: false,
    days: ['今日', '明日', '明後日'],
    spans: ['3日後', '2週間後', '1か月後', '来週'],
    date: (day, month) => `${month}${day}日`,
    at: time => `の${Number(time.slice(0, 2)) < 12 ? '午前' : '午後'}${Number(time.slice(0, 2)) % 12}時${Number(time.slice(3))}分`,
  },
}
