/**
 * Short answers of one language, each alone in its mailbox: the invitation, one reply to it, the rows that a person would write.
 * An answer is [what the writer says, how the writer stands], or [.., .., who else stands somehow, by first name].
 * A standing is `none`, or a status with the heads that it counts: 'yes 1', 'yes 3', 'maybe 2', 'no'.
 */
export type LineSet = { language: string; invitations: Invitation[] }
export type Invitation = {
  /** `Name <address>`, as for writer and others. */
  host: string
  writer: string
  /** The other invitees; without a row of their own in an answer they must come out as `none`. */
  others: string[]
  /** ISO time at which the invitation is sent. */
  sent: string
  question: string
  subject: string
  text: string
  answers: Answer[]
}
export type Answer = [says: string, writer: Standing, others?: Record<string, Standing>]
export type Standing = 'none' | 'no' | `yes ${number}` | `maybe ${number}`
