import ICAL from 'ical.js'

const units: Readonly<Record<string, string>> = {
  SECONDLY: 'second',
  MINUTELY: 'minute',
  HOURLY: 'hour',
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
}
const days: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const ordinals: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' }
const months = 'January February March April May June July August September October November December'.split(' ')

/** "MO", "2TU", "-1FR" in words; one that is none of these as it stands. */
function dayWords(day: string): string {
  const [, order = '', code = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(day) ?? []
  const name = days[code]
  if (name === undefined) return day
  const nth = order.replace('+', '')
  return nth === '' ? name : `the ${ordinals[nth] ?? `${nth}.`} ${name}`
}

const said: Readonly<Record<string, (values: readonly string[]) => string>> = {
  BYDAY: values => `on ${values.map(dayWords).join(', ')}`,
  BYMONTHDAY: values => `on day ${values.join(', ')} of the month`,
  BYMONTH: values => `in ${values.map(month => months[Number(month) - 1] ?? month).join(', ')}`,
}

/** A recurrence rule in words (RFC 5545 3.3.10): "every 2 weeks on Monday, until 2026-12-31"; rarer parts of it as they are written. */
export function recurrenceWords(rule: unknown): string {
  if (!(rule instanceof ICAL.Recur)) return ''
  const { interval, count, until, freq } = rule
  const unit = units[freq] ?? freq
  const by = Object.entries(rule.parts).map(([name, values]) => {
    const words = (values ?? []).map(String)
    return said[name]?.(words) ?? `${name}=${words.join(',')}`
  })
  const end = [count ? `${count} times` : '', until ? `until ${until.toString()}` : '']
  return [[`every ${interval > 1 ? `${interval} ${unit}s` : unit}`, ...by].join(' '), ...end.filter(Boolean)].join(', ')
}
