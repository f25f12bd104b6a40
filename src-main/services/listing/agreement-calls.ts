import { orderThemes } from '../../../src-core/codebook/order-themes'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import { aboutAgreement } from '../../../src-core/export/agreement/about-agreement'
import { agreementSheet } from '../../../src-core/export/agreement/agreement-sheet'
import { fileName } from '../../../src-core/export/file-name'
import { sheetFile } from '../../../src-core/export/sheets/sheet-file'
import { type CodedPaper, type ComparedCoding, compareCoding } from '../../../src-core/query/compare-coding'
import { liveThemes } from '../records/themes-there'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'

/** The calls about how far two analysts agree. Only papers that one of them coded are read. */
export function agreementCalls(
  project: () => ProjectSession,
  shell: Shell,
): Pick<Handlers, 'agreement.compare' | 'agreement.render' | 'agreement.save'> {
  return {
    'agreement.compare': async request => {
      const { themes, ...compared } = await compare(project(), request)
      return { ...compared, themes: [...themes].map(([theme, counts]) => ({ theme, counts })) }
    },
    'agreement.render': async request => {
      const { content, ...file } = await render(project(), request)
      return { ...file, content: { base64: Buffer.from(content).toString('base64') } }
    },
    'agreement.save': async request => {
      const session = project()
      const saved = await saveAs(shell, session.system, () => render(session, request))
      return saved && { name: saved.name }
    },
  }
}

async function compare(
  session: ProjectSession,
  { analysts, unit }: Pick<CallRequest<'agreement.compare'>, 'analysts' | 'unit'>,
): Promise<ComparedCoding> {
  const themes = new Map(liveThemes(session).map(theme => [theme.id, theme]))
  const papers: CodedPaper[] = []
  for (const { id } of session.documents.summaries()) {
    const annotations = session.visible.highlights(id).filter(({ author }) => analysts.includes(author))
    const document = annotations.length > 0 ? await readable(session, id) : null
    if (document) papers.push({ document, annotations })
  }
  return compareCoding(papers, analysts, unit, themes)
}

async function render(session: ProjectSession, request: CallRequest<'agreement.render'>) {
  const { analysts, unit, format, language } = request
  const known = session.state().analysts
  const [first, second] = analysts.map(id => known.find(one => one.id === id)?.name ?? id)
  const themes = orderThemes(liveThemes(session)).map(({ theme }) => theme)
  const names = [first ?? '', second ?? ''] as const
  const compared = await compare(session, request)
  const sheet = agreementSheet(compared, names, themes, language)
  const name = `${fileName(`${sheet.name} ${session.file.name}`)}.${format}`
  return { name, ...sheetFile(sheet, [aboutAgreement(compared, names, unit, language)], format) }
}

/** A paper that is not kept in memory for it; null where it is not there, or cannot be read. */
async function readable(session: ProjectSession, id: string) {
  try {
    return await session.documents.load(id, true)
  } catch (error) {
    if (error instanceof CallError) return null
    throw error
  }
}
