import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallOutput } from '../../../src-core/contract/calls'
import type { AppEvent } from '../../../src-core/contract/events'
import { firstPaper } from '../../../src-core/contract/first-paper'
import type { Preferences } from '../../../src-core/contract/state'
import type { UserData } from '../../storage/settings/user-data'
import { liveThemes } from '../records/themes-there'
import type { AppOptions } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import type { ProjectSwitch } from '../session/project-switch'

type AppCalls = Pick<Handlers, 'app.start' | 'preferences.set' | 'analyst.rename' | 'save.retry'>

/** The calls about the app as a whole: its start, its settings, undo and saving. */
export function appCalls(
  options: AppOptions,
  userData: UserData,
  projects: ProjectSwitch,
  tell: (event: AppEvent) => void,
): AppCalls {
  const project = () => projects.current
  return {
    'app.start': async ({ withPaper }) => ({
      version: options.version,
      host: options.host,
      abilities: {
        saveDialog: options.shell.chooseSavePath !== undefined,
        openDialog: options.shell.chooseProject !== undefined,
        showFile: options.shell.showFile !== undefined,
        openLink: options.shell.openLink !== undefined,
      },
      locale: options.locale,
      preferences: userData.preferences.value,
      project: project().state(),
      ...(projects.unopened && { unopened: projects.unopened }),
      themes: liveThemes(project()),
      history: project().history(),
      save: project().saving.state,
      paper: withPaper ? paperFor(project(), userData.preferences.value) : null,
    }),
    'preferences.set': async changes => {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      await userData.preferences.set({ ...userData.preferences.value, ...given })
      // As they are by now: others may have been set while these became durable.
      const preferences = userData.preferences.value
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

/** The paper a window shows first. One that cannot be read is left for the window to ask for, and to tell why not. */
function paperFor(session: ProjectSession, preferences: Preferences): CallOutput<'app.start'>['paper'] {
  const id = firstPaper(session.state(), preferences)
  const document = id === undefined ? null : session.knownDocument(id)
  return document && { document, annotations: session.visible.highlights(document.id) }
}
