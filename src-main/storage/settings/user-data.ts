import { join } from 'node:path'
import * as z from 'zod'
import {
  type Analyst,
  analystSchema,
  defaultPreferences,
  type Preferences,
  preferencesSchema,
} from '../../../src-core/contract/state'
import { type Layers, layersSchema } from '../../../src-core/query/layers'
import { confined } from '../files/confined-fs'
import type { System } from '../files/system'
import { makeFolder, sweepTemporaries } from '../files/write-durably'
import { SettingsFile } from './settings-file'
import { TwinFile } from './twin-file'

const recentSchema = z.object({
  projects: z.array(z.object({ id: z.string(), name: z.string(), folder: z.string() })),
})

export type RecentProjects = z.infer<typeof recentSchema>

/** How one exports: the last choice by project, the last exported first, and what was given a name. Read leniently by who uses it. */
const exportingSchema = z.object({
  projects: z.array(z.object({ project: z.string(), choice: z.unknown() })),
  presets: z.array(z.object({ name: z.string(), choice: z.unknown() })),
})

export type KeptExporting = z.infer<typeof exportingSchema>

const machineIdSchema = z.object({ id: z.string() })

/** What belongs to the machine's user and to no project. */
export interface UserData {
  readonly folder: string
  /** The machine as storage uses it, knowing its own id. */
  readonly system: System
  readonly preferences: SettingsFile<Preferences>
  readonly analyst: Pick<SettingsFile<Analyst>, 'value' | 'set'>
  readonly recent: SettingsFile<RecentProjects>
  /** Whose annotations are shown, by project id; a project that is not there shows everybody's. */
  readonly layers: SettingsFile<Record<string, Layers>>
  readonly exporting: SettingsFile<KeptExporting>
}

/** Opens the user-data folder, making it and the analyst on the first start. */
export async function openUserData(given: System, folder: string, userName: string): Promise<UserData> {
  const system = confined(given, folder)
  await makeFolder(system, folder)
  await sweepTemporaries(system, folder)
  const [preferences, analyst, recent, layers, exporting, machine] = await Promise.all([
    SettingsFile.open(system, join(folder, 'preferences.json'), preferencesSchema, defaultPreferences),
    TwinFile.open<Analyst>(
      system,
      [join(folder, 'analyst.json'), join(folder, 'analyst-copy.json')],
      analystSchema,
      { id: '', name: '' },
    ),
    SettingsFile.open<RecentProjects>(system, join(folder, 'recent-projects.json'), recentSchema, {
      projects: [],
    }),
    SettingsFile.open<Record<string, Layers>>(
      system,
      join(folder, 'layers.json'),
      z.record(z.string(), layersSchema),
      {},
    ),
    openExporting(system, folder),
    SettingsFile.open(system, join(folder, 'machine.json'), machineIdSchema, { id: '' }),
  ])
  if (machine.value.id === '') await machine.set({ id: system.randomId() })
  if (analyst.value.id === '') {
    await analyst.set({ id: `ana_${system.randomId()}`, name: userName.trim().slice(0, 120) || 'Analist' })
  }
  const known = withMachineId(given, machine.value.id)
  return { folder, system: known, preferences, analyst, recent, layers, exporting }
}

function openExporting(system: System, folder: string): Promise<SettingsFile<KeptExporting>> {
  return SettingsFile.open<KeptExporting>(system, join(folder, 'exporting.json'), exportingSchema, {
    projects: [],
    presets: [],
  })
}

/** What was given a name for exports in a user-data folder, which is only read; none where there is no such folder. */
export async function readPresets(given: System, folder: string): Promise<KeptExporting['presets']> {
  return (await openExporting(confined(given, folder), folder)).value.presets
}

function withMachineId(system: System, id: string): System {
  const machine = { boot: '', processes: '', ...system.process.machine, id }
  return { ...system, process: { ...system.process, machine } }
}
