/** How deep and how wide the part tree of a message may be: a multipart and an attached message are one level each. */
export const partLimits = { depth: 32, parts: 200 } as const
