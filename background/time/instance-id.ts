/** One instance of a recurring event; `original` = where the rule puts it, a day (YYYY-MM-DD) or an instant (RFC 3339, UTC). */
export type Instance = { series: string; original: string }

const shape = /^(.+)_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/

/** Reads Google's instance ids, SERIES_YYYYMMDD or SERIES_YYYYMMDDTHHMMSSZ; null for the id of a series or a single event. */
export function instanceOf(eventId: string): Instance | null {
  const [, series, year, month, day, hour, minute, second] = shape.exec(eventId) ?? []
  if (series === undefined) return null
  const date = `${year}-${month}-${day}`
  const original = hour === undefined ? date : `${date}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(original)) ? null : { series, original }
}

/** What an update or a cancellation changes. */
export type Target = { ok: true; eventId: string; scope: 'single' | 'instance' | 'series' } | { ok: false; reason: 'which-instance' }

/**
 * The id to change; `recurring` = the event of this id has a rule. An instance without `which` means that instance; `all` means its whole series. A series without `which` means all,
 * and `one` of it is refused: which one cannot be known.
 */
export function targetOf(eventId: string, which: 'one' | 'all' | undefined, recurring: boolean): Target {
  const instance = instanceOf(eventId)
  if (instance && !recurring)
    return which === 'all' ? { ok: true, eventId: instance.series, scope: 'series' } : { ok: true, eventId, scope: 'instance' }
  if (!recurring) return { ok: true, eventId, scope: 'single' }
  return which === 'one' ? { ok: false, reason: 'which-instance' } : { ok: true, eventId, scope: 'series' }
}
