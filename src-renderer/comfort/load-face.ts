import type { Preferences } from '../../src-core/contract/state'

/** Loads a typeface that is not loaded with the window, once it is chosen; until it is there the page keeps another. */
export function loadFace(face: Preferences['face']): void {
  // Without it the paper is set in the interface’s face, which can be read.
  if (face === 'dyslexia') import('./dyslexia-face').catch(() => undefined)
}
