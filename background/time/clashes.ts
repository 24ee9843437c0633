import type { Span } from './event-times'
import { instanceOf } from './instance-id'
import { instantOf } from './moment'

/** An event of the user's own calendar; `free` = it blocks no time there (transparent, cancelled, or declined). */
export type Engagement = Span & { id: string; title: string; free: boolean }

/**
 * The engagements that overlap a start and end, soonest first; touching is no clash. `zone` is the calendar's, where whole days lie.
 * `moved` is the id of the event that is being moved, which clashes neither with itself nor with its own instances.
 */
export function clashes(span: Span, engagements: readonly Engagement[], zone: string, moved: string | null): Engagement[] {
  const from = instantOf(span.start, zone)
  const to = instantOf(span.end, zone)
  return engagements
    .filter(one => !one.free && one.id !== moved && (moved === null || instanceOf(one.id)?.series !== moved))
    .filter(one => instantOf(one.start, zone) < to && instantOf(one.end, zone) > from)
    .toSorted((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone))
}
