/** How far something goes beyond what is asked for. */
export type Doubt = 'red' | 'amber' | null

/** The worst of several; null where there is none. */
export const worst = (...doubts: Doubt[]): Doubt => (doubts.includes('red') ? 'red' : doubts.includes('amber') ? 'amber' : null)
