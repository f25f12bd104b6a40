import { dirname, join, resolve } from 'node:path'
import { CallError } from '../../../../src-core/contract/errors'
import { bodyWithNamesNow } from '../../../../src-core/export/page/names-now'
import type { PageExport } from '../../../../src-core/export/page/page-export'
import { type PageSource, type QuotedHow, quoteNow } from '../../../../src-core/export/page/page-source'
import { renderNotebookPage } from '../../../../src-core/export/page/render-page'
import type { NotebookPage } from '../../../../src-core/notebook/page'
import { drawApart } from '../../../import/reader/draw-apart'
import { type ProjectContents, readProject } from '../../../services/session/read-project'
import { confined } from '../../../storage/files/confined-fs'
import { handOutFile } from '../../../storage/files/hand-out-file'
import { createDocumentStore } from '../../../storage/project/document-store'
import { projectPaths } from '../../../storage/project/project-folder'
import { choosePage } from '../choose'
import type { CliContext } from '../context'
import { placeOutside } from '../place-outside'
import { tellProblems } from '../tell-problems'
import { untilStopped } from '../until-stopped'
import { chooseStyle } from './choose-style'
import { chooseTemplate, leftOutOf } from './choose-template'
import { endsIn } from './export-project'

export interface PageArguments {
  readonly project: string
  readonly page: string
  readonly format: PageExport['format']
  readonly out: string
  readonly language: PageExport['language']
  readonly style: string
  readonly template?: string
}

/** Writes a page of a project’s notebook to a file, without opening the project. Throws `CallError`. */
export async function exportPage(context: CliContext, options: PageArguments): Promise<void> {
  const { system, folder, print, startReader, printPdf } = context
  const project = resolve(folder, options.project)
  const contents = await readProject(system, project)
  const page = choosePage(contents.pages, options.page)
  const out = await placeOutside(system, project, folder, options.out)
  const style = await chooseStyle(system, folder, options.style)
  const template = await chooseTemplate(context, options.format, options.template)
  const source = {
    ...sourceOf(contents, page, { language: options.language, style, projectId: contents.id }, system.now()),
    template,
  }
  const store = createDocumentStore(confined(system, project), projectPaths(project))
  const { content, count, beside } = await untilStopped(async signal => {
    const made = await renderNotebookPage(source, options.format, {
      printPdf: html => printPdf(html, signal),
      drawRegions: drawApart(startReader, document => store.source(document), signal),
    })
    // What could not be drawn because it was stopped is no page without pictures.
    if (signal.aborted) throw new CallError('cancelled', 'The export was stopped.')
    return made
  })
  await untilStopped(async () => {
    // The page last, which leads to them.
    for (const one of beside) await handOutFile(system, join(dirname(out), one.name), one.content)
    await handOutFile(system, out, content)
  })
  const quotations = count === 1 ? '1 quotation' : `${count} quotations`
  const missing = tellProblems(contents.problems, 'Not included')
  const pictures =
    beside.length === 0
      ? ''
      : `; beside it ${beside.length === 1 ? '1 picture' : `${beside.length} pictures`}`
  await print(
    `${missing}${leftOutOf(template)}${page.title}: ${quotations}, written to ${options.out}${pictures}\n`,
  )
}

function sourceOf(
  contents: ProjectContents,
  { title, body, author }: NotebookPage,
  how: QuotedHow,
  now: Date,
): PageSource {
  const { name, analysts, documents, pages, themes } = contents
  return {
    title,
    body: bodyWithNamesNow(body, documents, themes, how.language),
    projectName: name,
    author: analysts.find(({ id }) => id === author)?.name ?? author,
    exportedAt: now.toISOString(),
    language: how.language,
    quoted: quoteNow(body, endsIn(contents), how),
    titles: new Map(pages.map(page => [page.id, page.title])),
  }
}
