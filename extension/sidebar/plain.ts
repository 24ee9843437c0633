/** Lower case, Latin letters without accents, straight apostrophes, single blanks: what word lists are matched against. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
