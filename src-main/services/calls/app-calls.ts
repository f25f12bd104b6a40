import type { Handlers } from '../../../src-core/contract/boundary'
import type { AppEvent } from '../../../src-core/contract/events'
import type { UserData } from '../../storage/settings/user-data'
import type { AppOptions } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { liveThemes } from './theme-calls'

type AppCalls = Pick<Handlers, 'app.start' | 'preferences.set' | 'analyst.rename' | 'save.retry'>

/** The calls about the app as a whole: its start, its settings, undo and saving. */
export function appCalls(
  options: AppOptions,
  userData: UserData,
  project: () => ProjectSession,
  tell: (event: AppEvent) => void,
): AppCalls {
  return {
    'app.start': async () => ({
      version: options.version,
      host: options.host,
      abilities: {
        saveDialog: options.shell.chooseSavePath !== undefined,
        openDialog: options.shell.chooseProject !== undefined,
        openLink: options.shell.openLink !== undefined,
      },
      locale: options.locale,
      preferences: userData.preferences.value,
      project: project().state(),
      themes: liveThemes(project()),
      history: project().history(),
      save: project().saving.state,
    }),
    'preferences.set': async changes => {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const preferences = { ...userData.preferences.value, ...given }
      await userData.preferences.set(preferences)
      tell({ type: 'preferences-changed', preferences })
      return preferences
    },
    'analyst.rename': async ({ name }) => {
      const analyst = { id: userData.analyst.value.id, name }
      await project().rename(analyst)
      await userData.analyst.set(analyst)
      return analyst
    },
    'save.retry': async () => project().saveAll(),
  }
}
