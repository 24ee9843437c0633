import type { LeftOutReason } from '../../../shared/answer'
import type { MessageId, Part, Thread } from '../../../shared/mail'
import { innerPart, isClosed } from '../mime/containers'
import { bodyKey } from '../read-thread'
import { filesIn } from '../shown-text'
import { documentKind, sizeLimit } from '../wanted'
import type { DocumentText } from './document-text'
import { docxText } from './docx-text'
import { pdfText } from './pdf-text'

/** By `bodyKey` of the part's id: the text of a document, or why there is none. */
export type Documents = ReadonlyMap<string, DocumentText | LeftOutReason>
type Bodies = ReadonlyMap<string, Uint8Array | LeftOutReason>

/** Reads the PDF and Word files of a thread, one after another, each until its signal of `patience` aborts. `bodies` as for `readThread`. */
export async function readDocuments(thread: Thread, bodies: Bodies, patience: () => AbortSignal): Promise<Documents> {
  const found = new Map<string, DocumentText | LeftOutReason>()
  for (const { id, payload } of thread.messages) {
    for (const { part, bytes } of documentsOf(id, payload, bodies))
      found.set(bodyKey(id, part.partId), await textOf(part, bytes, patience()))
  }
  return found
}

type Document = { part: Part; bytes: Uint8Array }

function documentsOf(id: MessageId, part: Part, bodies: Bodies): Document[] {
  const fetched = part.bytes ?? bodies.get(bodyKey(id, part.attachmentId ?? ''))
  const bytes = typeof fetched === 'string' ? undefined : fetched
  if (bytes && documentKind(part)) return [{ part, bytes }]
  const inner = bytes && isClosed(part) ? innerPart(part, bytes) : 'type'
  const parts = typeof inner === 'string' ? [...part.parts, ...filesIn(part)] : [inner]
  return parts.flatMap(child => documentsOf(id, child, bodies))
}

function textOf(part: Part, bytes: Uint8Array, late: AbortSignal): Promise<DocumentText | LeftOutReason> | DocumentText | LeftOutReason {
  if (bytes.length > sizeLimit(part)) return 'too-large'
  return documentKind(part) === 'pdf' ? pdfText(bytes, late) : docxText(bytes)
}
