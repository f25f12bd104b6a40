import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { fileName } from '../../../src-core/export/file-name'
import { sheetFile } from '../../../src-core/export/sheets/sheet-file'
import { writtenSheets } from '../../../src-core/export/sheets/written-table'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'

/** The calls that hand out a table of how often themes were given, as the window counted it. */
export function crossCalls(
  project: () => ProjectSession,
  shell: Shell,
): Pick<Handlers, 'cross.render' | 'cross.save'> {
  const render = ({ table, format }: CallRequest<'cross.render'>) => {
    const [sheet, about] = writtenSheets(table)
    const name = `${fileName(`${table.title} ${project().file.name}`)}.${format}`
    return { name, ...sheetFile(sheet, [about], format) }
  }
  return {
    'cross.render': async request => {
      const { content, ...file } = render(request)
      return { ...file, content: { base64: Buffer.from(content).toString('base64') } }
    },
    'cross.save': async request => {
      const saved = await saveAs(shell, project().system, () => render(request))
      return saved && { name: saved.name }
    },
  }
}
