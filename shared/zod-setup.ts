import * as z from 'zod'

/** Imported first by every entry: zod's default probes `new Function`, which an extension's CSP refuses and reports. */
z.config({ jitless: true })
