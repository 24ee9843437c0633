/** Values that every property takes (CSS Cascade 4, 7). */
export const wide = /^(?:inherit|initial|unset|revert|revert-layer)$/
