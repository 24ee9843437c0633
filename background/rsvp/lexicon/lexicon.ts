/**
 * What one language contributes to reading answers. Every string is a fragment of a regular expression over folded text
 * (see ../../time/fold.ts): a space stands for white space, ` .. ` for up to four words, `{n}` for a number in figures or words.
 */
export type Lexicon = {
  code: string
  /** False where words are written without spaces. */
  spaced: boolean
  /** Function words by which the language is told, separated by spaces. */
  common: string
  /** Subjects: the writer (also verb forms of the first person), the reader, a third person. */
  self: string[]
  we: string[]
  you: string[]
  they: string[]
  and: string[]
  /** Begins a clause that goes against what was said before. */
  contrast: string[]
  /** Says nothing about coming although it may look so: masked first. */
  neutral: string[]
  /** A yes that holds a negation ("wouldn't miss it"). */
  firm: string[]
  /** A whole refusal. */
  no: string[]
  /** A reason that means no unless a yes stands beside it ("we are away"). */
  reason: string[]
  /** Undecided, whatever else the clause says. */
  undecided: string[]
  /** Makes an attendance in the same clause uncertain. */
  perhaps: string[]
  /** Makes an attendance in the same sentence conditional. */
  condition: string[]
  /** Attendance; with a negation in its clause it is a refusal. */
  attend: string[]
  negation: string[]
  /** Goodwill: a yes unless something firmer is said. */
  wish: string[]
  /** At the start of a clause. */
  affirm: string[]
  refuse: string[]
  sameHere: string[]
  /** Also, too. */
  too: string[]
  /** Starts a question or a request that has no question mark of its own. */
  question: string[]
  irony: string[]
  /** Words that begin with a capital at the start of a clause and are nobody's name, beyond those used above. */
  notNames: string
  numbers: Record<string, number>
  party: PartyWords
  /** Words of questions and mails about guests: `invite` names an occasion or asks to come, `request` only asks for an answer. */
  guests: { ask: string[]; invite: string[]; request: string[]; moved: string[]; many: string[] }
}

export type PartyWords = {
  /** The whole party as a number, `{n}` in it. */
  whole: string[]
  /** Phrases that are a whole party of a fixed size. */
  fixed: Record<string, number>
  /** Nouns that a number counts as people. */
  people: string[]
  /** One companion each. */
  one: string[]
  /** Two companions each unless a number says otherwise. */
  several: string[]
  /** What stands before a companion. */
  with: string[]
  without: string[]
  alone: string[]
  /** Further people, `{n}` in it. */
  more: string[]
  /** Fewer people, `{n}` in it. */
  fewer: string[]
}
