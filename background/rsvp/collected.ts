import type { ReadMessage } from '../reader/reading'
import type { Language } from './lexicon/compile'
import { noParty, type PartyInfo } from './party'
import type { Person, Roster } from './people'
import type { Answer } from './signals'
import type { Said } from './statement'
import type { Subject } from './subjects'
import type { Hint } from './weak-signs'

/**
 * How far words are to be believed. own: of the person himself, or of one who may speak for others. alias: from an address that only
 * bears an invitee's name. carried: passed on by another guest. visitor: a stranger in the event's thread. stranger: may speak for himself
 * alone. hearsay: passed on by a stranger.
 */
export type Standing = 'own' | 'alias' | 'carried' | 'visitor' | 'stranger' | 'hearsay'

/** One author's words in one message (a forwarded text has another author than its message). `speaker` null = the host. */
export type Utterance = { message: ReadMessage; speaker: Person | null; text: string; at: number; standing: Standing }

export type ProseContext = {
  roster: Roster
  /** The answer that "same here" repeats. */
  previous: Answer | null
  /** Companions whom a guest has asked to bring and the host has not settled. */
  pending: Map<Person, number>
  /** Whether the mail answers a mail of the host about the event, or stands in its thread. */
  direct: boolean
  /** The language of the invitation (ISO 639-1), in which a word or two are likeliest answered; null = it has none. */
  tongue: string | null
  /** The verb with which the invitation asks ("Who can play?"), in any form; null = it asks in the usual words. */
  echo: RegExp | null
  /** A folded clause whose place "at the review", the event itself, reads "there"; as long as before. */
  placed(folded: string): string
  /** Whether a clause is about another event. */
  elsewhere(text: string): boolean
}

/** What has been read of an utterance so far. */
export type Collected = {
  self: Said[]
  others: Map<Person, Said[]>
  party: PartyInfo
  /** Who comes with another of whom the writer tells. */
  parties: Map<Person, PartyInfo>
  asked: PartyInfo
  lastOthers: Subject[]
  /** The sentence that is only a number, and the first that tells the whole number; -1 = none. */
  number: number
  numbered: number
  /** Said about people of the writer who have no address. */
  family: Said[]
  /** The answer of those whose names follow; null = they have not answered, undefined = no list has begun. */
  heading: Answer | null | undefined
  /** The sentence of the irony, and the first that only names the writer and who comes with him; -1 = none. */
  ironic: number
  nominal: number
  /** The first sentence in which nothing is known; -1 = none. */
  unread: number
  /** What the circumstances speak for where no answer is given outright. */
  hint: Hint | null
  /** Sentences that name a condition. */
  conditional: Set<number>
}

export const nothingYet = (): Collected => ({
  self: [],
  others: new Map(),
  party: noParty(),
  parties: new Map(),
  asked: noParty(),
  lastOthers: [],
  number: -1,
  numbered: -1,
  family: [],
  heading: undefined,
  ironic: -1,
  nominal: -1,
  unread: -1,
  hint: null,
  conditional: new Set(),
})

/** What the functions that read a sentence share. */
export type Reader = { utterance: Utterance; context: ProseContext; languages: readonly Language[]; collected: Collected }
