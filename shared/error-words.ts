import type { ErrorCode } from './errors'

/** `says` is the fact, `next` what to do about it, `action` the button under it. */
export type ErrorWords = { says: string; next: string; action?: 'options' | 'retry' | 'connect' | 'permission' | 'wait' }

export const errorWords = {
  offline: { says: 'This computer is offline.', next: 'What was read stays. Ask again when the connection is back.', action: 'retry' },
  internal: { says: 'Something in Countersign failed.', next: 'What was read stays. Ask again.', action: 'retry' },
  'not-allowed': { says: 'This window may not do that.', next: 'Open Countersign’s options to do it.', action: 'options' },
  'invalid-input': { says: 'Countersign could not read what was entered.', next: 'Change it and try again.' },
  'worker-gone': {
    says: 'The connection inside the browser broke off.',
    next: 'It comes back by itself; nothing is lost.',
    action: 'wait',
  },
  stopped: { says: 'Stopped.', next: 'Nothing more is read or sent. Ask again to start over.', action: 'retry' },
  'no-client': {
    says: 'No Google client is entered yet.',
    next: 'Enter the client ID and the client secret of your own Google project in the options.',
    action: 'options',
  },
  'sign-in-closed': {
    says: 'Google’s window closed before you were signed in.',
    next: 'If it showed “redirect_uri_mismatch”, enter the redirect address from the options in your Google client. If your organisation’s policy refused, ask its administrator. Otherwise connect again.',
    action: 'connect',
  },
  'sign-in-refused': {
    says: 'Access to Gmail was denied in Google’s window.',
    next: 'Connect again and allow it there.',
    action: 'connect',
  },
  'scope-missing': {
    says: 'A permission was left unticked in Google’s window.',
    next: 'Connect again and tick “View your email messages and settings”.',
    action: 'connect',
  },
  'other-account': {
    says: 'Google signed in another account than the one this tab shows.',
    next: 'Connect again and choose the account of this tab.',
    action: 'connect',
  },
  'no-refresh-token': {
    says: 'Google gave access for one hour only.',
    next: 'Remove Countersign under “Third-party apps” in your Google account, then connect again.',
    action: 'connect',
  },
  'grant-expired': {
    says: 'Google ended this sign-in.',
    next: 'Most likely your Google project is in Testing, where Google does so after seven days: set it to “In production” under Audience in the Google console. A changed password or removed access ends it too. Then connect again.',
    action: 'connect',
  },
  'token-refused': { says: 'Google no longer accepts this sign-in.', next: 'Connect the account again.', action: 'connect' },
  'client-refused': {
    says: 'Google does not accept the client ID or its secret.',
    next: 'Compare both with the Google console and save them again.',
    action: 'options',
  },
  'state-mismatch': {
    says: 'The answer from Google’s window belongs to another sign-in.',
    next: 'It was thrown away. Connect again.',
    action: 'connect',
  },
  'api-not-enabled': {
    says: 'The Gmail API is not enabled in your Google project.',
    next: 'Enable it in the Google console, wait a minute, then try again.',
    action: 'retry',
  },
  'access-withdrawn': {
    says: 'The browser’s access to Gmail was withdrawn from Countersign.',
    next: 'Give it back to go on.',
    action: 'permission',
  },
  'not-connected': { says: 'This mailbox is not connected.', next: 'Connect it in the options.', action: 'connect' },
  quota: {
    says: 'Gmail’s limit is reached.',
    next: 'What was read stays. Wait a minute and ask again, or ask of fewer threads.',
    action: 'retry',
  },
  'google-unavailable': {
    says: 'Gmail did not answer, though it was asked five times.',
    next: 'What was read stays. Ask again.',
    action: 'retry',
  },
  'google-answer': { says: 'Gmail answered in a way that cannot be read.', next: 'Ask again.', action: 'retry' },
  'google-refused': { says: 'Google refused this change.', next: 'Nothing was done. Ask again in other words.' },
  'not-found': { says: 'It is no longer in this mailbox.', next: 'Open another thread, or search for it.' },
  'search-refused': { says: 'Gmail refused this search.', next: 'Change the search words and ask again.' },
  'mailbox-refused': {
    says: 'Gmail refused to list this mailbox’s messages.',
    next: 'Ask again. If it stays so, see whether this account opens in Gmail: an account without Gmail has no mailbox.',
    action: 'retry',
  },
  'history-expired': {
    says: 'Gmail no longer says what changed since the last reading.',
    next: 'Ask again: all of it is read anew.',
    action: 'retry',
  },
  'no-thread': { says: 'No thread is open.', next: 'Open one, tick some, or ask a search or the whole mailbox.' },
  'nothing-found': { says: 'No message was found.', next: 'Try other search words, or the whole mailbox.' },
  'file-unreadable': { says: 'This file holds no mail that can be read.', next: 'Choose an .mbox, .eml or thread .jsonl file.' },
  'file-empty': { says: 'This file holds no messages.', next: 'Choose another file.' },
  'no-key': {
    says: 'No Gemini key is entered yet.',
    next: 'Enter one in the options, or let the built-in reader answer.',
    action: 'options',
  },
  'key-refused': { says: 'Google does not accept this Gemini key.', next: 'Enter a key that works in the options.', action: 'options' },
  'model-quota': {
    says: 'Gemini’s limit for this minute is reached.',
    next: 'What was read stays. Ask again in a minute.',
    action: 'retry',
  },
  'model-quota-day': {
    says: 'Gemini’s limit for today is reached.',
    next: 'It is lifted at midnight Pacific time. Until then the built-in reader can answer, or another model.',
    action: 'options',
  },
  'model-unavailable': {
    says: 'The model is overloaded or drops its answers; trying again in 30 seconds did not help.',
    next: 'What was read stays. Wait and ask again, or choose the built-in reader or another model.',
    action: 'retry',
  },
  'model-answer': { says: 'The model’s answer made no sense.', next: 'What was read stays. Ask again.', action: 'retry' },
  'model-blocked': {
    says: 'The model refused to answer this.',
    next: 'Ask in other words, or let the built-in reader answer.',
    action: 'options',
  },
  'model-missing': { says: 'Google knows no model of this name.', next: 'Enter another model name in the options.', action: 'options' },
  'too-large': { says: 'This is too large to read at once.', next: 'Ask of fewer threads, or narrow the search.' },
  'cost-limit': {
    says: 'The answer would have cost more than you allow.',
    next: 'Raise the limit in the options, or ask of fewer threads.',
    action: 'options',
  },
  'died-twice': { says: 'The browser ended this question twice.', next: 'What was read stays. Ask again.', action: 'retry' },
  changed: { says: 'What this would change has changed since.', next: 'Nothing was done. Ask again, and look at what stands there now.' },
  unclear: {
    says: 'Google’s answer was lost: nobody knows whether this was done.',
    next: 'Look in Gmail or Calendar before you do it again.',
  },
  'no-label': { says: 'The mailbox has no label of this name.', next: 'Make the label in Gmail, then ask again.' },
  'bad-time': { says: 'The time of the event could not be understood.', next: 'Ask again with a date and a time.' },
  'bad-series-move': {
    says: 'This series repeats in a way that cannot be moved here.',
    next: 'Move it in Google Calendar, or ask for one event of it.',
  },
  'read-only': { says: 'Countersign is set to read only.', next: 'Allow changes in the options.', action: 'options' },
  'event-not-made': {
    says: 'The event that this mail is about is not made.',
    next: 'Nothing was sent. Sign the event first, or edit the mail.',
  },
  'too-many': {
    says: 'One answer proposes at most 64 things at once.',
    next: 'This one was not prepared. Ask again for what is left.',
  },
  'too-late': {
    says: 'More than ten minutes passed before what you signed could be carried out.',
    next: 'Nothing of it was done. Ask again, if it is still to be done.',
  },
  'signing-window': {
    says: 'This window was not opened by Countersign for signing.',
    next: 'Close it and press “Review and sign” in the sidebar.',
  },
} as const satisfies Record<ErrorCode, ErrorWords>
