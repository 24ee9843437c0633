/** The strings that stand in Gmail's own page; apart, so that the content script does not carry the rest. */
export const gmailWords = { openSidebar: 'Open Countersign', frameTitle: 'Countersign' } as const
