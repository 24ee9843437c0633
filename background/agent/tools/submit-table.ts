import * as z from 'zod'
import { defineTool } from './tool'

const cell = z.string().max(2000)

/** A table as the model submits it. */
export const SubmittedTable = z.object({
  title: z.string().max(300),
  columns: z.array(z.string().max(200)).min(1).max(20),
  rows: z
    .array(
      z.object({
        cells: z.array(cell).max(20).describe('one a column, in the order of the columns'),
        cite: z.string().max(2000).optional().describe('what the row rests on, as "m12: exact quote"'),
      }),
    )
    .max(2000),
})
export type SubmittedTable = z.infer<typeof SubmittedTable>

export const submitTable = defineTool({
  name: 'submit_table',
  description: 'Shows a table beside your answer. Use it for every list of more than three things. Then answer in one or two sentences.',
  input: SubmittedTable,
  run: table => Promise.resolve({ type: 'table', table }),
})
