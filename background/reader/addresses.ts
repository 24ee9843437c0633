import { addressParser } from 'postal-mime'
import type { Address } from '../../shared/mail'
import { limits } from './limits'

/**
 * The mailboxes of an address header (RFC 5322 3.4): groups opened, comments and quotes taken off, addresses trimmed and without their
 * brackets. What has no address (a bare name, an empty group) is left out. At most `limits.addresses`.
 */
export function parseAddresses(value: string): Address[] {
  const found: Address[] = []
  for (const { name = '', address = '' } of addressParser(value.slice(0, limits.header), { flatten: true })) {
    if (!address || found.length >= limits.addresses) continue
    found.push({ name: cleanName(name, address), address: address.trim() })
  }
  return found
}

/** A display name without its outer quotes; the address repeated as a name is no name. */
function cleanName(name: string, address: string): string {
  const bare = name.trim().replace(/^(['"])(.*)\1$/, '$2')
  return bare.toLowerCase() === address.toLowerCase() ? '' : bare
}
