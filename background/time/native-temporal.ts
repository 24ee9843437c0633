/** Stands for temporal-polyfill in the build: every browser that the manifest admits has Temporal. */
export const { Temporal } = globalThis
