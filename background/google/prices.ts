/**
 * Gmail quota units a call, whatever its format or fields, for Google Cloud projects made since May 2026 (https://developers.google.com/workspace/gmail/api/reference/quota).
 */
export const prices = {
  getProfile: 1,
  'labels.list': 1,
  'sendAs.list': 1,
  'history.list': 2,
  'messages.list': 5,
  'messages.get': 20,
  'attachments.get': 20,
  'threads.get': 40,
  'threads.modify': 10,
  'threads.trash': 20,
  'messages.modify': 5,
  'messages.trash': 20,
  'messages.untrash': 5,
  'drafts.create': 10,
  'drafts.get': 20,
  'drafts.delete': 10,
  'drafts.send': 100,
  /** Calendar counts requests, not units, against a limit of its own. */
  calendar: 0,
} as const
