import { useEffect, useState } from 'preact/hooks'
import { words } from '../../shared/words'
import { useActions } from './actions'

/** Exactly what was sent to a model, request by request. */
export function SentView({ ids }: { ids: readonly string[] }) {
  const { sent } = useActions()
  const [requests, setRequests] = useState<string[] | null>(null)
  useEffect(() => {
    sent(ids).then(setRequests, () => setRequests([]))
  }, [ids])
  const { sent: text } = words
  if (!requests) return <p class="late">{words.answer.loading}</p>
  if (requests.length === 0) return <p>{text.none}</p>
  return (
    <div class="whole">
      <h3>{text.title(requests.length)}</h3>
      {requests.map((request, index) => (
        <details key={index} open={requests.length === 1}>
          <summary>{text.request(index + 1, requests.length)}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by key */}
          <pre class="sent" dir="auto" tabIndex={0}>
            {indented(request)}
          </pre>
        </details>
      ))}
    </div>
  )
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
