/** How the receipt names a piece of a file that was not read. */
export const pieceName = (file: string, piece: string): string => `${file}: ${piece}`

/** Whether a name on the receipt may be of a piece of that file: so may one of a file whose own name begins with it. */
export const isPieceOf = (name: string, file: string): boolean => name.startsWith(pieceName(file, ''))
