/** Puts a table on the clipboard twice: as text, and as HTML from which spreadsheets and mail keep the columns. */
export async function copyTable(text: string, cells: readonly (readonly string[])[]): Promise<boolean> {
  const both = { 'text/plain': blobOf(text, 'text/plain'), 'text/html': blobOf(tableMarkup(cells), 'text/html') }
  try {
    await navigator.clipboard.write([new ClipboardItem(both)])
    return true
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
}

const blobOf = (text: string, type: string): Blob => new Blob([text], { type })

/** Nodes, written out by the browser: no text can become markup. */
function tableMarkup(lines: readonly (readonly string[])[]): string {
  const table = document.createElement('table')
  for (const cells of lines) {
    const row = table.insertRow()
    for (const cell of cells) row.insertCell().textContent = cell
  }
  return new XMLSerializer().serializeToString(table)
}
