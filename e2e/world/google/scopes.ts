const base = 'https://www.googleapis.com/auth/'

/** What the consent page says of a scope; those under `identity` have no box to untick, as on Google's page. */
const sentences: Record<string, string> = {
  [`${base}gmail.readonly`]: 'View your email messages and settings',
  [`${base}gmail.modify`]: 'Read, compose, and send emails from your Gmail account',
  [`${base}gmail.compose`]: 'Manage drafts and send emails',
  [`${base}gmail.send`]: 'Send email on your behalf',
  [`${base}gmail.labels`]: 'See and edit your email labels',
  [`${base}gmail.metadata`]: 'View your email message metadata such as labels and headers, but not the email body',
  'https://mail.google.com/': 'Read, compose, send, and permanently delete all your email from Gmail',
  [`${base}calendar.readonly`]: 'See and download any calendar you can access using your Google Calendar',
  [`${base}calendar.events`]: 'View and edit events on all your calendars',
  [`${base}calendar.events.readonly`]: 'View events on all your calendars',
  [`${base}calendar.freebusy`]: 'View your availability in your calendars',
  [`${base}calendar.settings.readonly`]: 'View your Calendar settings',
  [`${base}calendar`]: 'See, edit, share, and permanently delete all the calendars you can access using Google Calendar',
}

const identity: Record<string, string> = {
  openid: 'openid',
  email: `${base}userinfo.email`,
  profile: `${base}userinfo.profile`,
  [`${base}userinfo.email`]: `${base}userinfo.email`,
  [`${base}userinfo.profile`]: `${base}userinfo.profile`,
}

/** Scopes as Google names them in its answers (email becomes userinfo.email); null where one is unknown. */
export function parseScopes(scope: string): string[] | null {
  const names = scope.split(/\s+/).filter(Boolean)
  const known = names.map(name => identity[name] ?? (sentences[name] ? name : null))
  return names.length && known.every(name => name !== null) ? [...new Set(known)] : null
}

export const isIdentity = (scope: string): boolean => scope in identity
export const scopeSentence = (scope: string): string => sentences[scope] ?? scope
/** The end of a scope's URL, as an element id. */
export const scopeId = (scope: string): string => scope.replace(base, '').replace(/\W+/g, '-').replace(/^-|-$/g, '')

export const gmailRead = [`${base}gmail.readonly`, `${base}gmail.modify`, 'https://mail.google.com/']
export const gmailMetadata = `${base}gmail.metadata`
export const calendarRead = [`${base}calendar.readonly`, `${base}calendar`]
export const eventsRead = [...calendarRead, `${base}calendar.events`, `${base}calendar.events.readonly`]

export const gmailModify = [`${base}gmail.modify`, 'https://mail.google.com/']
export const gmailCompose = [...gmailModify, `${base}gmail.compose`]
export const gmailSend = [...gmailCompose, `${base}gmail.send`]
export const draftsRead = [...gmailCompose, `${base}gmail.readonly`]
export const labelsWrite = [...gmailModify, `${base}gmail.labels`]
export const eventsWrite = [`${base}calendar`, `${base}calendar.events`]
export const freeBusyRead = [...calendarRead, `${base}calendar.freebusy`]
export const settingsRead = [...calendarRead, `${base}calendar.settings.readonly`]
