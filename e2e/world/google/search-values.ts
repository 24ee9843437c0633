/** Milliseconds since the epoch. YYYY/MM/DD is midnight in Pacific time, whoever asks (developers.google.com/gmail/api/guides/filtering); digits are seconds; NaN for neither. */
export function dateOf(value: string): number {
  if (/^\d{9,11}$/.test(value)) return Number(value) * 1000
  const match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value)
  if (!match) return Number.NaN
  const utc = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return utc - pacificOffset(utc - pacificOffset(utc))
}

/** Milliseconds that Pacific time is ahead of UTC at an instant (negative). */
function pacificOffset(instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset' })
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(format.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? '')
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000 : 0
}

const days: Record<string, number> = { d: 1, m: 30.44, y: 365.25 }

/** Milliseconds of 3d, 2m, 1y; NaN for another form. */
export function ageOf(value: string): number {
  const match = /^(\d+)([dmy])$/i.exec(value)
  return match ? Number(match[1]) * (days[match[2]?.toLowerCase() ?? ''] ?? 0) * 24 * 3600_000 : Number.NaN
}

/** Bytes of 10M, 500k, 1234; NaN for another form. */
export function bytesOf(value: string): number {
  const match = /^(\d+)([km]?)b?$/i.exec(value)
  const factor = { k: 1024, m: 1024 * 1024 }[match?.[2]?.toLowerCase() ?? ''] ?? 1
  return match ? Number(match[1]) * factor : Number.NaN
}
