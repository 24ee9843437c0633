import type { LeftOutReason } from '../../../shared/answer'
import type { Part } from '../../../shared/mail'
import { limits } from '../limits'
import { isAttachedMail, isCms } from '../wanted'
import { cmsContent } from './cms'
import { parseMessage } from './raw-message'
import { splitUu } from './uuencode'

/** Whether a part's body is a mail of its own, or an envelope around one, whose parts do not stand in the tree. */
export const isClosed = (part: Part): boolean => part.parts.length === 0 && part.text === undefined && (isAttachedMail(part) || isCms(part))

/** The mail in such a part, by the part's bytes; or why it cannot be had. */
export function innerPart(part: Part, bytes: Uint8Array): Part | LeftOutReason {
  const id = part.partId === '' ? '0' : `${part.partId}.0`
  if (id.split('.').length > limits.depth) return 'depth'
  if (!isCms(part)) return parseMessage(bytes, id)
  const content = cmsContent(bytes)
  if (typeof content === 'string') return content
  const inner = parseMessage(content.bytes, id)
  return content.whole || inner.defect !== undefined ? inner : { ...inner, defect: 'truncated' satisfies LeftOutReason }
}

const pictureName = /\.(gif|png|jpe?g|bmp|webp|tiff?)$/i

/** A plain text without the uuencoded files that stand in it, as old mail carries them, and these as parts, at most so many. */
export function withoutFiles(part: Part, text: string, most?: number): { text: string; source: string; files: Part[]; whole: boolean } {
  const split = splitUu(text, most)
  const files = split.files.map(({ name, bytes }, i): Part => {
    const id = `${part.partId}.${i}`
    const picture = pictureName.exec(name)?.[1]?.toLowerCase()
    const mimeType = picture ? `image/${picture}` : 'application/octet-stream'
    return { partId: id, mimeType, filename: name, headers: [], size: bytes.length, bytes, parts: [] }
  })
  return { ...split, files }
}
