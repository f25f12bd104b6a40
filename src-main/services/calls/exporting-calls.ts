import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import type { ExportPreset } from '../../../src-core/contract/exporting'
import { builtInStyles } from '../../../src-core/export/citing/styles'
import { type ExportChoice, exportChoiceSchema } from '../../../src-core/export/formats/export-options'
import type { ReadTemplate } from '../../import/reader/template-apart'
import { readStyles } from '../../storage/settings/citation-styles'
import type { UserData } from '../../storage/settings/user-data'
import type { WordTemplates } from '../../storage/settings/word-templates'
import type { ProjectSession } from '../session/project-session'
import { chosenStyle } from './chosen-style'

type ExportingCalls = Pick<
  Handlers,
  | 'export.setup'
  | 'export.remember'
  | 'citation.style'
  | 'template.keep'
  | 'template.remove'
  | 'preset.save'
  | 'preset.rename'
  | 'preset.remove'
>

/** Of how many projects it is remembered what was chosen, those exported last, and how many presets there may be. */
const MOST_PROJECTS = 200
const MOST_PRESETS = 100

/** What the calls about how one exports work with. */
interface ExportingWith {
  readonly templates: WordTemplates
  readonly readTemplate: ReadTemplate
  readonly tell: (event: AppEvent) => void
}

/** The calls about how one exports, which is remembered on this machine. */
export function exportingCalls(
  project: () => ProjectSession,
  { exporting, folder, system }: Pick<UserData, 'exporting' | 'folder' | 'system'>,
  canPrint: () => boolean,
  { templates, readTemplate, tell }: ExportingWith,
): ExportingCalls {
  const presets = () => ({ presets: known(exporting.value.presets) })
  return {
    'export.setup': async () => {
      const { styles, broken } = await readStyles(system, folder)
      const { id } = project().file
      const last = exporting.value.projects.find(one => one.project === id)
      const template = await templates.of(id)
      const choice = exportChoiceSchema.safeParse(last?.choice)
      return {
        choice: choice.success ? choice.data : null,
        ...presets(),
        styles: [...builtInStyles(), ...styles].map(style => ({ id: style.id, name: style.name })),
        broken: [...broken],
        canPrint: canPrint(),
        template: template && { name: template.name, leftOut: template.leftOut },
      }
    },
    'citation.style': async () => chosenStyle({ exporting, folder, system }, project().file.id),
    'export.remember': async choice => {
      const { id } = project().file
      const others = exporting.value.projects.filter(one => one.project !== id)
      const projects = [{ project: id, choice }, ...others].slice(0, MOST_PROJECTS)
      const style = () => chosenStyle({ exporting, folder, system }, id)
      const before = await style()
      await exporting.set({ ...exporting.value, projects })
      if ((await style()).id !== before.id) tell({ type: 'citation-style-changed' })
      return {}
    },
    'template.keep': async ({ name, content }) => {
      const { id } = project().file
      const template = await readTemplate(name, Buffer.from(content, 'base64'))
      await templates.keep(id, template)
      return { name: template.name, leftOut: template.leftOut }
    },
    'template.remove': async () => {
      await templates.remove(project().file.id)
      return {}
    },
    'preset.save': async ({ name, choice }) => {
      const others = exporting.value.presets.filter(one => one.name !== name)
      if (others.length >= MOST_PRESETS)
        throw new CallError('bad-input', `There are ${MOST_PRESETS} presets already; remove one first.`)
      const changed = [...others, { name, choice }].sort((one, other) => one.name.localeCompare(other.name))
      await exporting.set({ ...exporting.value, presets: changed })
      return presets()
    },
    'preset.rename': async ({ from, to }) => {
      const all = exporting.value.presets
      if (!all.some(({ name }) => name === from))
        throw new CallError('not-found', `There is no preset “${from}”.`)
      if (from !== to && all.some(({ name }) => name === to))
        throw new CallError('already-there', `There is a preset “${to}” already.`)
      const changed = all
        .map(one => (one.name === from ? { ...one, name: to } : one))
        .sort((one, other) => one.name.localeCompare(other.name))
      await exporting.set({ ...exporting.value, presets: changed })
      return presets()
    },
    'preset.remove': async ({ name }) => {
      await exporting.set({
        ...exporting.value,
        presets: exporting.value.presets.filter(one => one.name !== name),
      })
      return presets()
    },
  }
}

/** The presets that this version understands; what a newer one kept stays in the file. */
function known(presets: readonly { readonly name: string; readonly choice?: unknown }[]): ExportPreset[] {
  return presets.flatMap(({ name, choice }) => {
    const read = exportChoiceSchema.safeParse(choice)
    return read.success ? [{ name, choice: read.data satisfies ExportChoice }] : []
  })
}
