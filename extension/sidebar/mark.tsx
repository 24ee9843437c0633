/** The sign of Countersign: a signature on its line. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-linecap="round" aria-hidden="true">
      <path stroke-width="1.7" d="M2.5 12.5c3-6 5-9 6.4-8.6 1.5.5-2.6 8.4-.7 8.6 1.6.1 2.4-3.4 3.7-3.2 1 .1.3 2.4 3.6 2.1" />
      <path stroke-width="1.2" opacity=".35" d="M2 15.5h14" />
    </svg>
  )
}
