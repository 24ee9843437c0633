import type { LeftOutReason } from './answer'

/** Why something was not read, as the receipt says it behind a number. */
export const leftOutWords = {
  'not-chosen': 'not among the messages that were chosen for this question',
  'never-send': 'kept back by your never-send list',
  'too-large': 'too large to read',
  'over-budget': 'did not fit beside the rest',
  deleted: 'deleted meanwhile',
  refused: 'refused by Gmail',
  truncated: 'broke off before its end',
  undecodable: 'could not be decoded',
  encrypted: 'encrypted',
  'no-text': 'without any text that can be read',
  type: 'not a type that can be read',
  picture: 'pictures, which the built-in reader does not look at',
  tnef: 'in Outlook’s own wrapping (winmail.dat), which only Outlook opens',
  'not-fetched': 'not delivered',
  'kept-here': 'kept here, as you chose',
  depth: 'nested too deeply',
  parts: 'too many parts',
  'page-limit': 'beyond the last page that was asked for',
  stopped: 'not read before Stop',
} satisfies Record<LeftOutReason, string>
