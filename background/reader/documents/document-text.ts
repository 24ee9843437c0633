import type { LeftOutReason } from '../../../shared/answer'
import type { HiddenRun } from '../hidden-text'

/** A piece of a document of which no text was taken ("page 3", "chart"), and why. */
type LostPiece = { piece: string; why: LeftOutReason }

/** What was taken out of a document, with notes of ours marked (picture-note.ts). `whole`: it was read to its end; else it was cut at a limit. */
export type DocumentText = { text: string; hidden: HiddenRun[]; lost: LostPiece[]; whole: boolean }
