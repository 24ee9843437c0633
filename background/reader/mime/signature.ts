import type { Part } from '../../../shared/mail'
import { cmsContent } from './cms'

/** Largest body, in bytes, that is looked at; a signature with its certificates takes some thousand. */
const most = 200_000

/** Whether a part may be a detached signature that a mail program sent as a file of no type (RFC 8551 3.5.3, RFC 3156 5), by its type and name. */
export const mayBeSignature = ({ mimeType, filename, size }: Part): boolean =>
  /^(?:application\/(?:octet-stream|x-download|force-download)|text\/plain)?$/.test(mimeType) &&
  /\.(?:p7s|asc|sig|pgp)$/i.test(filename) &&
  size <= most

const armored = /^\s*-----BEGIN PGP SIGNATURE-----[\w+/=:.,;@()<>\s-]*-----END PGP SIGNATURE-----\s*$/

/** Whether a body holds nothing but a signature: in PGP's armour (RFC 9580 6.2), or signed data of CMS without the data (RFC 5652 5.2). */
export function isSignature(body: Uint8Array | string): boolean {
  if (body.length === 0 || body.length > most) return false
  if (typeof body === 'string') return isArmored(body)
  return cmsContent(body) === 'type' || isArmored(new TextDecoder().decode(body))
}

const isArmored = (text: string): boolean => armored.test(text) && text.split('-----BEGIN').length === 2
