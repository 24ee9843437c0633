/** Month names and their usual short forms by month (1 to 12), folded (lower case, no accents), in nine languages. */
export const months: readonly string[][] = [
  'january jan januar jaenner janner janvier enero ene gennaio janeiro januari styczen stycznia'.split(' '),
  'february feb februar fevrier fev febrero febbraio fevereiro februari luty lutego'.split(' '),
  'march mar marz maerz mars marzo marco maart mrt marzec marca'.split(' '),
  'april apr avril avr abril abr aprile kwiecien kwietnia'.split(' '),
  'may mai mayo maggio maio mei maj maja'.split(' '),
  'june jun juni juin junio giugno junho czerwiec czerwca'.split(' '),
  'july jul juli juillet juil julio luglio julho lipiec lipca'.split(' '),
  'august aug aout agosto ago augustus sierpien sierpnia'.split(' '),
  'september sep sept septembre septiembre settembre setembro wrzesien wrzesnia'.split(' '),
  'october oct oktober okt octobre octubre ottobre outubro out pazdziernik pazdziernika'.split(' '),
  'november nov novembre noviembre novembro listopad listopada'.split(' '),
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia'.split(' '),
]

/** Weekday names by ISO weekday (1 = Monday), folded. */
export const weekdays: readonly string[][] = [
  'monday mon montag lundi lunes lunedi segunda segunda-feira maandag poniedzialek poniedzialku 月曜'.split(' '),
  'tuesday tue tues dienstag mardi martes martedi terca terca-feira dinsdag wtorek wtorku 火曜'.split(' '),
  'wednesday wed mittwoch mercredi miercoles mercoledi quarta quarta-feira woensdag sroda srode srody 水曜'.split(' '),
  'thursday thu thurs thur donnerstag jeudi jueves giovedi quinta quinta-feira donderdag czwartek czwartku 木曜'.split(' '),
  'friday fri freitag vendredi viernes venerdi sexta sexta-feira vrijdag piatek piatku 金曜'.split(' '),
  'saturday sat samstag sonnabend samedi sabado sabato zaterdag sobota sobote soboty 土曜'.split(' '),
  'sunday sun sonntag dimanche domingo domenica zondag niedziela niedziele niedzieli 日曜'.split(' '),
]

/** Days named by their distance from today, folded. */
export const distances: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  heute: 0,
  "aujourd'hui": 0,
  hoy: 0,
  oggi: 0,
  stasera: 0,
  hoje: 0,
  vandaag: 0,
  vanavond: 0,
  dzisiaj: 0,
  dzis: 0,
  今日: 0,
  tomorrow: 1,
  morgen: 1,
  demain: 1,
  manana: 1,
  domani: 1,
  amanha: 1,
  jutro: 1,
  明日: 1,
}
