import type { Theme } from '../../src-core/codebook/model'
import { useApp } from '../state/store'
import { makeTheme, markSelection } from './mark-passage'
import { ownMark } from './own-mark'
import { useSelection } from './selection-state'

/** The themes the selected passage has now: those picked, else those of one's annotation of exactly that passage. */
export function pickedThemes(): readonly string[] {
  const { passage, picked } = useSelection.getState()
  return picked ?? (passage && ownMark(passage)?.themes) ?? []
}

/** Marks with a theme and all that were picked: alone, it replaces what the passage had. */
export function takeTheme(id: string, note = false): void {
  const { picked } = useSelection.getState()
  void markSelection([...new Set([...(picked ?? []), id])], note)
}

/** Picks one theme more for the passage, or one less; nothing is marked yet. */
export function toggleTheme(id: string): void {
  const before = pickedThemes()
  const picked = before.includes(id) ? before.filter(one => one !== id) : [...before, id]
  useSelection.setState({ picked })
}

/** Marks with the themes picked, or with none. */
export function takePicked(): void {
  void markSelection(useSelection.getState().picked ?? [])
}

/** Marks with the themes there are, and begins a note. */
export function beginNote(): void {
  void markSelection(pickedThemes(), true)
}

/** Makes a theme and marks with it and all that were picked. */
export async function takeNewTheme(name: string, note = false): Promise<void> {
  const id = await makeTheme(name)
  if (id) takeTheme(id, note)
}

/** The theme used last that is still there, which Enter stands for while none is picked. */
export function lastTheme(): Theme | null {
  const { recentThemes, themes } = useApp.getState()
  return recentThemes.map(id => themes.get(id)).find(theme => theme !== undefined) ?? null
}

/** Marks with what is picked, else with the theme used last; whether there was either. */
export function confirmPalette(): boolean {
  const last = lastTheme()
  if (useSelection.getState().picked) takePicked()
  else if (last) takeTheme(last.id)
  else return false
  return true
}
