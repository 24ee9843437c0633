import * as z from 'zod'

/** Plain settings only: content scripts can read storage.local. Keys and tokens live in the root database. */
export const Settings = z.object({
  v: z.literal(1).default(1),
  /** Which mind answers. */
  mind: z.enum(['built-in', 'gemini']).default('built-in'),
  geminiModel: z.string().min(1).max(100).default('gemini-3.8-flash'),
  /** Dollars above which a question waits for an OK. */
  askAboveUsd: z.number().min(0).max(1000).default(0.25),
  historyDays: z.number().int().min(1).max(3650).default(90),
  /** Gmail quota units a minute that reading may take: Google grants 6,000, to projects from before May 2026 15,000. */
  gmailUnitsPerMinute: z.number().int().min(100).default(5000),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Mail that never goes to a remote model. */
  neverSend: z
    .object({ labels: z.array(z.string()), senders: z.array(z.string()), words: z.array(z.string()) })
    .default({ labels: [], senders: [], words: [] }),
  /** No write tool is offered and no leave to write is asked for. */
  readOnly: z.boolean().default(false),
  /** How long a signed mail waits before it is sent, for Cancel. */
  undoSendSeconds: z.number().int().min(0).max(120).default(10),
  sidebarWidth: z.number().int().min(280).max(900).default(400),
})
export type Settings = z.infer<typeof Settings>

const { shape } = Settings

/** What the options page asks to change; everything else stays as it is. */
export const SettingsChange = z
  .strictObject({
    mind: shape.mind.removeDefault(),
    geminiModel: shape.geminiModel.removeDefault(),
    askAboveUsd: shape.askAboveUsd.removeDefault(),
    historyDays: shape.historyDays.removeDefault(),
    gmailUnitsPerMinute: shape.gmailUnitsPerMinute.removeDefault(),
    theme: shape.theme.removeDefault(),
    neverSend: shape.neverSend.removeDefault(),
    readOnly: shape.readOnly.removeDefault(),
    undoSendSeconds: shape.undoSendSeconds.removeDefault(),
    sidebarWidth: shape.sidebarWidth.removeDefault(),
  })
  .partial()
export type SettingsChange = z.infer<typeof SettingsChange>
