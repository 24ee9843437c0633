/** The bytes of base64 or base64url, padded or not (RFC 4648 4 and 5). Throws a DOMException for anything else. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** The same, read as UTF-8. */
export const textFromBase64Url = (text: string): string => new TextDecoder().decode(fromBase64Url(text))
