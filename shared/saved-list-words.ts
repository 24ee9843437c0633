/** Names that the worker gives to guest lists. */
export const savedListWords = {
  imported: (name: string) => `${name} (imported)`,
} as const
