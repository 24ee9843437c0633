import type { HiddenRun } from '../hidden-text'

/** What was taken out of a document. `whole`: it was read to its end; else it was cut at a limit. */
export type DocumentText = { text: string; hidden: HiddenRun[]; whole: boolean }
