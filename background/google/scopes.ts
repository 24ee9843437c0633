/** Least scopes: who it is, and reading (https://developers.google.com/workspace/gmail/api/auth/scopes). */
export const READ_SCOPES: readonly string[] = ['openid', 'email', 'https://www.googleapis.com/auth/gmail.readonly']

/** Asked for when a question first needs the calendar. */
export const CALENDAR_READ_SCOPE = 'https://www.googleapis.com/auth/calendar.readonly'

/** Whether a grant holds the reading of events, by that scope or a wider one. */
export const mayReadCalendar = (scopes: readonly string[]): boolean =>
  scopes.some(scope => /^https:\/\/www\.googleapis\.com\/auth\/calendar(\.events)?(\.readonly)?$/.test(scope))

/** Google names some scopes differently in its answer than in the request (https://developers.google.com/identity/protocols/oauth2/scopes). */
const granted: Record<string, string> = {
  email: 'https://www.googleapis.com/auth/userinfo.email',
  profile: 'https://www.googleapis.com/auth/userinfo.profile',
}

/** The wanted scopes that an answer's blank-separated `scope` does not hold: a user may untick each one. */
export function missingScopes(wanted: readonly string[], scope: string): string[] {
  const given = new Set(scope.split(' '))
  return wanted.filter(each => !given.has(each) && !given.has(granted[each] ?? each))
}

/** Asked for when the user first signs a change: drafts, sending, labels, Trash. Permanent deletion is no part of it. */
export const GMAIL_WRITE_SCOPE = 'https://www.googleapis.com/auth/gmail.modify'
/** Asked for when the user first signs a change of an event. */
export const CALENDAR_WRITE_SCOPE = 'https://www.googleapis.com/auth/calendar.events'

export const mayChangeMail = (scopes: readonly string[]): boolean => scopes.includes(GMAIL_WRITE_SCOPE)
export const mayChangeEvents = (scopes: readonly string[]): boolean =>
  scopes.some(scope => /^https:\/\/www\.googleapis\.com\/auth\/calendar(\.events)?$/.test(scope))
