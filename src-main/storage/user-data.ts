import { join } from 'node:path'
import * as z from 'zod'
import {
  type Analyst,
  analystSchema,
  defaultPreferences,
  type Preferences,
  preferencesSchema,
} from '../../src-core/contract/state'
import { SettingsFile } from './settings-file'
import type { System } from './system'
import { makeFolder, sweepTemporaries } from './write-durably'

const recentSchema = z.object({
  projects: z.array(z.object({ id: z.string(), name: z.string(), folder: z.string() })),
})

export type RecentProjects = z.infer<typeof recentSchema>

/** What belongs to the machine's user and to no project. */
export interface UserData {
  readonly folder: string
  readonly preferences: SettingsFile<Preferences>
  readonly analyst: SettingsFile<Analyst>
  readonly recent: SettingsFile<RecentProjects>
}

/** Opens the user-data folder, making it and the analyst on the first start. */
export async function openUserData(system: System, folder: string, userName: string): Promise<UserData> {
  await makeFolder(system, folder)
  await sweepTemporaries(system, folder)
  const [preferences, analyst, recent] = await Promise.all([
    SettingsFile.open(system, join(folder, 'preferences.json'), preferencesSchema, defaultPreferences),
    SettingsFile.open<Analyst>(system, join(folder, 'analyst.json'), analystSchema, { id: '', name: '' }),
    SettingsFile.open<RecentProjects>(system, join(folder, 'recent-projects.json'), recentSchema, {
      projects: [],
    }),
  ])
  if (analyst.value.id === '') {
    await analyst.set({ id: `ana_${system.randomId()}`, name: userName.trim().slice(0, 120) || 'Analist' })
  }
  return { folder, preferences, analyst, recent }
}
