import { mentionedIn } from '../../../src-core/annotation/written/mention'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { CitationStyle } from '../../../src-core/export/citing/style'
import { bodyWithNamesNow } from '../../../src-core/export/page/names-now'
import type { PageExport } from '../../../src-core/export/page/page-export'
import { type PageSource, quoteNow } from '../../../src-core/export/page/page-source'
import { copyNotebookPage, renderNotebookPage } from '../../../src-core/export/page/render-page'
import { asOneFile } from '../../../src-core/export/page/zip-page'
import { drawApart } from '../../import/reader/draw-apart'
import type { StartReader } from '../../import/reader/reader-process'
import { printWithBrowser } from '../../printing/print-with-browser'
import type { WordTemplates } from '../../storage/settings/word-templates'
import { connectedEnd } from '../marking/connected-end'
import { liveThemes } from '../records/themes-there'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'
import { type StyleNow, usualStyle } from './chosen-style'

/** The calls about handing pages of the notebook in. */
export function pageExportCalls(
  project: () => ProjectSession,
  shell: Shell,
  startReader: StartReader,
  templates?: Pick<WordTemplates, 'of'>,
  styleNow: StyleNow = usualStyle,
): Pick<Handlers, 'notebook.render' | 'notebook.save' | 'notebook.copy'> {
  const print = shell.printPdf ?? printWithBrowser()
  const render = async (session: ProjectSession, asked: PageExport) => {
    const template = asked.format === 'word' ? await templates?.of(session.file.id) : null
    const made = await renderNotebookPage(
      { ...(await pageSource(session, asked, await styleNow())), ...(template && { template }) },
      asked.format,
      { printPdf: print, drawRegions: drawApart(startReader, ({ id }) => session.documents.source(id)) },
    )
    return asOneFile(made)
  }
  return {
    'notebook.render': async asked => {
      const { content, ...rendered } = await render(project(), asked)
      const isText = typeof content === 'string'
      return {
        ...rendered,
        content: isText ? { text: content } : { base64: Buffer.from(content).toString('base64') },
      }
    },
    'notebook.save': async asked => {
      const session = project()
      const saved = await saveAs(shell, session.system, () => render(session, asked))
      return saved && { name: saved.name, count: saved.count }
    },
    'notebook.copy': async asked => copyNotebookPage(await pageSource(project(), asked, await styleNow())),
  }
}

/** Throws `not-found` for a page that is not in the notebook. */
async function pageSource(
  session: ProjectSession,
  { id, language }: Omit<PageExport, 'format'>,
  style: CitationStyle,
): Promise<PageSource> {
  const pages = session.records.notebook
  const mentioned = mentionedIn(pages.get(id)?.body?.content ?? [])
  const documents = await session.documents.all([...new Set(mentioned.map(one => one.paper ?? one.id))])
  const page = pages.get(id)
  if (!page || page.deleted) throw new CallError('not-found', 'The page does not exist any more.')
  const { title, body, author } = page
  return {
    title,
    body: bodyWithNamesNow(body, documents, liveThemes(session), language),
    projectName: session.file.name,
    author: session.state().analysts.find(one => one.id === author)?.name ?? author,
    exportedAt: session.now(),
    language,
    quoted: quoteNow(body, quoted => connectedEnd(session, quoted), {
      language,
      style,
      projectId: session.file.id,
    }),
    titles: new Map([...pages.values()].filter(one => !one.deleted).map(one => [one.id, one.title])),
  }
}
