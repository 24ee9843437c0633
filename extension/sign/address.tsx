import { visible } from './visible'

/** "Name <local@domain>" as it stands in a header, the domain set out: that is what a look-alike lives by. */
export function AddressLine({ text }: { text: string }) {
  const shown = visible(text)
  const at = shown.lastIndexOf('@')
  if (at < 0) return <bdi>{shown}</bdi>
  const end = shown.endsWith('>') ? shown.length - 1 : shown.length
  return (
    <bdi>
      {shown.slice(0, at + 1)}
      <strong>{shown.slice(at + 1, end)}</strong>
      {shown.slice(end)}
    </bdi>
  )
}

/** The bare address of "Name <local@domain>". */
export const bareAddress = (text: string): string => /<([^<>]*)>$/.exec(text)?.[1] ?? text
