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
  /** Calendar counts requests, not units, against a limit of its own. */
  calendar: 0,
} as const
