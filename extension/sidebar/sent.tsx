import { useEffect, useState } from 'preact/hooks'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { readRequest } from './sent-request'

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
          <Request json={request} />
        </details>
      ))}
    </div>
  )
}

function Request({ json }: { json: string }) {
  const { text, files } = readRequest(json)
  return (
    <>
      {files.length > 0 && (
        <>
          <h3>{words.sent.files}</h3>
          <ul class="sent-files">
            {files.map(({ name, size }, index) => (
              <li key={index}>
                <bdi>{words.sent.file(name, size)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by key */}
      <pre class="sent" dir="auto" tabIndex={0}>
        {text}
      </pre>
    </>
  )
}
