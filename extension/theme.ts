import type { Settings } from '../shared/settings'

/** 'system' leaves it to prefers-color-scheme. */
export function applyTheme(theme: Settings['theme']): void {
  document.documentElement.dataset.theme = theme
}
