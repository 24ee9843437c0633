import * as z from 'zod'

/** One emoji, as a person sees it (UTS #51, RGI_Emoji). */
const Reaction = z.object({ version: z.number(), emoji: z.string().regex(/^\p{RGI_Emoji}$/v) })

/** The emoji of a reaction; null where its JSON is none. */
export function emojiOf(json: string): string | null {
  try {
    return Reaction.safeParse(JSON.parse(json)).data?.emoji ?? null
  } catch {
    return null
  }
}
