import type { ReadMessage } from '../reader/reading'
import { noParty, type PartyInfo } from './party'
import type { Person, Roster } from './people'
import type { Answer } from './signals'
import type { Said } from './statement'
import type { Subject } from './subjects'

/** One author's words in one message (a forwarded text has another author than its message). `speaker` null = the host. */
export type Utterance = { message: ReadMessage; speaker: Person | null; text: string; at: number }

export type ProseContext = {
  roster: Roster
  /** The answer that "same here" repeats. */
  previous: Answer | null
  /** Companions whom a guest has asked to bring and the host has not settled. */
  pending: Map<Person, number>
  /** Whether a clause is about another event. */
  elsewhere(text: string): boolean
}

/** What has been read of an utterance so far. */
export type Collected = {
  self: Said[]
  others: Map<Person, Said[]>
  party: PartyInfo
  asked: PartyInfo
  lastOthers: Subject[]
  irony: boolean
  /** The sentence that is only a number, and the first that tells the whole number; -1 = none. */
  number: number
  numbered: number
  /** Said about people of the writer who have no address. */
  family: Said[]
}

export const nothingYet = (): Collected => ({
  self: [],
  others: new Map(),
  party: noParty(),
  asked: noParty(),
  lastOthers: [],
  irony: false,
  number: -1,
  numbered: -1,
  family: [],
})
