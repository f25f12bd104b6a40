import { setPreferences } from '../state/actions'
import { type AppState, useApp } from '../state/store'

/** Whether the papers of the open project show questions and answers side by side. */
export function isSideBySide({ preferences, project }: Pick<AppState, 'preferences' | 'project'>): boolean {
  return preferences.sideBySide.includes(project.id)
}

/** Shows questions and answers side by side in all papers of the open project, or as the papers run again; it is remembered. */
export function toggleSideBySide(): void {
  const { preferences, project } = useApp.getState()
  const others = preferences.sideBySide.filter(id => id !== project.id)
  const isOn = isSideBySide(useApp.getState())
  void setPreferences({ sideBySide: isOn ? others : [...others, project.id] })
}
