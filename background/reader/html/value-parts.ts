/** The words of a declared value; a function with what is in its brackets is one. */
export const valueWords = (value: string): readonly string[] => value.match(/[\w-]{1,40}\([^()]{0,200}\)|\S+/g) ?? []

/** What a shorthand says of four sides, those that it leaves out as those across from them (CSS Box 3, 4.2). */
export function fourSides(value: string): { top: string; right: string; bottom: string; left: string } {
  const [top = '', right = top, bottom = top, left = right] = value.split(/\s+/, 4)
  return { top, right, bottom, left }
}
