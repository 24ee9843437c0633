const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Plain text -> the HTML a mail program sends beside it; marked lines become blockquotes. */
export function htmlOf(text: string): string {
  let depth = 0
  const lines = text.split('\n').map(line => {
    const marks = /^(?:> ?)*/.exec(line)?.[0] ?? ''
    const deep = marks.replaceAll(' ', '').length
    const step = deep >= depth ? '<blockquote type="cite">'.repeat(deep - depth) : '</blockquote>'.repeat(depth - deep)
    depth = deep
    return `${step}<div>${escaped(line.slice(marks.length)) || '<br>'}</div>`
  })
  return `<html><body dir="auto">${lines.join('')}${'</blockquote>'.repeat(depth)}</body></html>`
}
