/** Hands the user a text file, CSV or JSON by its name. The browser has read the address when the click returns, but Firefox wants it a moment longer. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${name.endsWith('.json') ? 'application/json' : 'text/csv'};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
