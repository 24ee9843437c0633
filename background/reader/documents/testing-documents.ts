import { strToU8, zipSync } from 'fflate'

/** What else goes into a PDF: into its catalog, its page's resources, and as objects 6, 7, .... */
type Extras = { catalog?: string; resources?: string; objects?: readonly string[] }

/** A PDF of one page with a line of text each; `trailer` goes into its trailer dictionary, `drawing` behind its lines. */
export function pdfOf(
  lines: readonly string[],
  trailer = '',
  drawing = '',
  { catalog = '', resources = '', objects: others = [] }: Extras = {},
): Uint8Array {
  const drawn = `BT /F1 12 Tf 72 720 Td ${lines.map(line => `(${line}) Tj 0 -14 Td`).join(' ')} ${drawing} ET`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    streamOf(drawn),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...others,
  ]
  return fileOf(objects, trailer)
}

/** A PDF of pages that draw this; `objects` are numbered from 4 on, `resources` those of all pages. */
export function pdfOfPages(drawings: readonly string[], resources: string, objects: readonly string[]): Uint8Array {
  const first = 4 + objects.length
  const pages = drawings.map(
    (_, i) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + drawings.length + i} 0 R /Resources << ${resources} >> >>`,
  )
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${first + i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
    ...pages,
    ...drawings.map(drawing => streamOf(drawing)),
  ])
}

/** A stream as an object; `said` goes into its dictionary. */
export const streamOf = (content: string, said = ''): string => `<< /Length ${content.length} ${said} >>\nstream\n${content}\nendstream`

function fileOf(objects: readonly string[], trailer = ''): Uint8Array {
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n `
  })
  const size = `/Size ${objects.length + 1} /Root 1 0 R`
  return strToU8(
    `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('\n')}\ntrailer\n<< ${size} ${trailer} >>\nstartxref\n${out.length}\n%%EOF`,
  )
}

/** What stands in the trailer of a PDF under a password. */
export const sealed = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >> /ID [<00> <00>]`

/** A Word document of these paragraphs' mark-up (what stands in <w:body>). */
export const docxOf = (body: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, strToU8(xml)])),
  })

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r></w:p>`
