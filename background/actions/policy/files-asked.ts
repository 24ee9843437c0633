import { askedOf } from './asked'
import type { Judged, Source } from './judged'
import { folded, isSameWord, namesWords, tellingWords } from './words'

/** Several files, or all of them, are asked for. */
const manyFiles =
  /\b(?:files|attachments|documents|docs|papers|photos|pictures|both|anhange|dateien|unterlagen|fotos|bilder|fichiers|pieces jointes|documents|photos|archivos|adjuntos|documentos|allegati|documenti|foto|anexos|ficheiros|arquivos|bijlagen|bestanden|stukken|pliki|zalaczniki|dokumenty|zdjecia|filer\w*|bilagor\w*|bilag\w*|vedlegg\w*|dokument\w*)\b|すべて|全部/u
/** Ends of names that say what a file is, and nothing of what is in it. */
const ending = /\.[\p{L}\p{N}]{1,5}$/u

/** Sources of files that leave beside the one that the ask names by its name or by the mail that it came with. */
export function besideAsked({ ask, attached, sources, original }: Judged): Source[] {
  const { everyone, several } = askedOf(ask)
  if (attached.length < 2 || everyone || several > 1 || manyFiles.test(folded(ask))) return []
  const asked = tellingWords(ask)
  const isNamed = (name: string): boolean =>
    tellingWords(name.replace(ending, '')).some(word => asked.some(other => isSameWord(word, other)))
  const comesNamed = (id: string): boolean => sources.some(source => source.id === id && namesWords(ask, source.title))
  const byName = attached.filter(({ name }) => isNamed(name))
  const named = byName.length > 0 ? byName : attached.filter(({ source }) => comesNamed(source))
  if (named.length === 0) return []
  const others = new Set(attached.filter(file => !named.includes(file)).map(({ source }) => source))
  return sources.filter(({ id }) => others.has(id) && id !== original?.id)
}
