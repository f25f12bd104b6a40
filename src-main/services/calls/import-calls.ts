import { basename } from 'node:path'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { AppEvent } from '../../../src-core/contract/events'
import { readInputFile } from '../../import/read-input-file'
import type { DocumentReader } from '../../import/reader/document-reader'
import type { Shell } from '../session/app'
import type { ChosenFiles } from '../session/chosen-files'
import { PaperImport, type PaperSource } from '../session/import-papers'
import type { ProjectSession } from '../session/project-session'

type ImportCalls = Pick<
  Handlers,
  'import.file' | 'import.choose' | 'import.chosen' | 'import.finish' | 'import.cancel'
>

interface Running {
  readonly papers: PaperImport
  readonly stop: AbortController
}

/** The calls that import files one by one, with progress, as one change, and stop doing so. */
export function importCalls(
  project: () => ProjectSession,
  reader: DocumentReader,
  tell: (event: AppEvent) => void,
  shell: Shell,
  chosen: ChosenFiles,
): ImportCalls {
  const running = new Map<string, Running>()
  const begin = (task: string) => {
    const session = project()
    session.mustBeWritable()
    const stop = new AbortController()
    const begun = { papers: new PaperImport(session, reader, stop.signal), stop }
    running.set(task, begun)
    return begun
  }
  const read = (task: string, source: PaperSource) => {
    const { papers, stop } = running.get(task) ?? begin(task)
    // Another project was opened meanwhile: nothing more goes into the one before.
    if (papers.session !== project()) stop.abort()
    return papers.read(source, (done, total) =>
      tell({ type: 'progress', task, done, total, label: source.name }),
    )
  }
  return {
    'import.file': async ({ task, name, content, again = false }) =>
      read(task, { name, again, bytes: async () => Buffer.from(content, 'base64') }),
    'import.choose': async () => {
      if (!shell.choosePapers)
        throw new CallError('not-available', 'This host leaves choosing files to the browser.')
      return chosen.offer(await shell.choosePapers())
    },
    'import.chosen': async ({ task, id, again = false }) => {
      const path = chosen.at(id)
      if (path === undefined) throw new CallError('not-found', 'No such file was chosen.')
      const name = basename(path)
      return read(task, { name, again, bytes: () => readInputFile(project().system, path, name) })
    },
    'import.finish': async ({ task }) => {
      const papers = running.get(task)?.papers
      running.delete(task)
      if (papers?.session === project()) return { added: await papers.finish() }
      papers?.close()
      return { added: 0 }
    },
    'import.cancel': async ({ task }) => {
      running.get(task)?.stop.abort()
      return { cancelled: running.has(task) }
    },
  }
}
