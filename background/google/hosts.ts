/** The only servers the worker talks to unasked; each stands among the manifest's host permissions. */
export const gmailHost = 'gmail.googleapis.com'
export const calendarHost = 'www.googleapis.com'
export const oauthHost = 'oauth2.googleapis.com'
export const geminiHost = 'generativelanguage.googleapis.com'

export const allowedHosts: readonly string[] = [gmailHost, calendarHost, oauthHost, geminiHost]
