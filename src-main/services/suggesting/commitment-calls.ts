import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import type { Registered } from '../../../src-core/contract/suggesting/suggesting-calls'
import { nextRevision } from '../../../src-core/document/record'
import type { CitationStyle } from '../../../src-core/export/citing/style'
import { byDay, passageRow } from '../../../src-core/export/register/register-row'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { Commitment } from '../../../src-core/suggesting/promises/commitment'
import {
  beginningOf,
  keepingFinder,
  type PaperBeginning,
} from '../../../src-core/suggesting/promises/may-keep'
import type { WordTemplates } from '../../storage/settings/word-templates'
import { type StyleNow, usualStyle } from '../calls/chosen-style'
import type { Shell } from '../session/app'
import type { ProjectSession } from '../session/project-session'
import { saveAs } from '../session/save-as'
import { newCommitment, promiseIn } from './new-commitment'
import { renderRegister } from './render-register'

type CommitmentCalls = Pick<
  Handlers,
  | 'commitment.list'
  | 'commitment.add'
  | 'commitment.update'
  | 'commitment.delete'
  | 'commitment.render'
  | 'commitment.save'
>

type Content = Omit<CallRequest<'commitment.update'>, 'id' | 'before'>

/** What the register is handed in with. */
interface RegisterWith {
  readonly templates?: Pick<WordTemplates, 'of'>
  readonly styleNow?: StyleNow
}

/** The calls about the register of commitments. */
export function commitmentCalls(
  project: () => ProjectSession,
  shell: Shell,
  { templates, styleNow = usualStyle }: RegisterWith = {},
): CommitmentCalls {
  const render = async (session: ProjectSession, request: CallRequest<'commitment.render'>) => {
    const template = request.format === 'docx' ? await templates?.of(session.file.id) : null
    const rows = await register(session, request, await styleNow())
    return renderRegister(session, rows, request, template ?? null)
  }
  return {
    'commitment.list': async request => register(project(), request, await styleNow()),
    'commitment.add': async ({ annotation: id }) => {
      const session = project()
      await session.documents.readAhead([session.visible.get(id)?.documentId ?? ''])
      const annotation = session.visible.get(id)
      if (!annotation || annotation.deleted)
        throw new CallError('not-found', 'The annotation does not exist any more.')
      const known = [...session.records.all('commitment').values()].find(
        one => !one.deleted && one.annotation === id,
      )
      if (known) return known
      const document = session.document(annotation.documentId)
      const after = newCommitment(session, document, annotation, promiseIn(document, annotation))
      await commit(session, 'commitment-create', [{ kind: 'commitment', before: null, after }])
      return after
    },
    'commitment.update': async ({ id, before: known, ...content }) => {
      const session = project()
      const before = existing(session, id)
      if (says(before, content)) return before
      if (known && !says(before, known))
        throw new CallError('changed-elsewhere', 'The commitment was changed elsewhere in the meantime.')
      const after = nextRevision(before, withContent(before, content), session.now())
      await commit(session, 'commitment-change', [{ kind: 'commitment', before, after }])
      return after
    },
    'commitment.delete': async ({ ids }) => {
      const session = project()
      const at = session.now()
      const changes = [...new Set(ids)].map((id): RecordChange => {
        const before = existing(session, id)
        return { kind: 'commitment', before, after: nextRevision(before, { ...before, deleted: true }, at) }
      })
      await commit(session, 'commitment-delete', changes)
      return { deleted: changes.length }
    },
    'commitment.render': async request => {
      const { content, ...rendered } = await render(project(), request)
      return { ...rendered, content: { base64: Buffer.from(content).toString('base64') } }
    },
    'commitment.save': async request => {
      const session = project()
      const saved = await saveAs(shell, session.system, () => render(session, request))
      return saved && { name: saved.name, count: saved.count, leftOut: saved.leftOut }
    },
  }
}

/** The commitments whose passages one sees, by day, those without one last. */
async function register(
  session: ProjectSession,
  { language, today }: Pick<CallRequest<'commitment.list'>, 'language' | 'today'>,
  style: CitationStyle,
): Promise<Registered[]> {
  const beginnings = await beginningsOf(session)
  await session.documents.readAhead(
    [...session.records.all('commitment').values()].flatMap(
      ({ annotation }) => session.visible.get(annotation)?.documentId ?? [],
    ),
  )
  const mayKeep = keepingFinder(beginnings)
  const rows = [...session.records.all('commitment').values()].flatMap((commitment): Registered[] => {
    if (commitment.deleted) return []
    const annotation = session.visible.get(commitment.annotation)
    const document = annotation && session.knownDocument(annotation.documentId)
    if (!annotation || annotation.deleted || !document) return []
    const row = passageRow(commitment, document, annotation, { language, style, today })
    const isOpen = commitment.state === 'open'
    return [
      {
        ...row,
        start: annotation.start,
        mayKeep: isOpen
          ? mayKeep({ words: `${commitment.what} ${row.words}`, date: document.meta.date }).map(found => ({
              documentId: found.document.id,
              title: found.document.meta.title,
              date: found.document.meta.date ?? '',
              certainty: found.certainty,
            }))
          : [],
      },
    ]
  })
  return rows.sort(byDay)
}

/** The beginnings of papers, and of which version of them. */
const known = new WeakMap<ProjectSession, Map<string, { version: string; beginning: PaperBeginning }>>()

/** How the papers that can be read begin; each is read for it once. */
async function beginningsOf(session: ProjectSession): Promise<PaperBeginning[]> {
  const { documents } = session
  const papers = known.get(session) ?? new Map<string, { version: string; beginning: PaperBeginning }>()
  known.set(session, papers)
  for (const id of documents.ids) {
    const version = documents.versionOf(id)
    if (papers.get(id)?.version === version || !documents.isThere(id)) continue
    const { text, ...beginning } = beginningOf(await documents.load(id, true))
    // A part of a text keeps all of it in memory, and a copy of the part does not.
    papers.set(id, { version, beginning: { ...beginning, text: JSON.parse(JSON.stringify(text)) } })
  }
  return documents.ids.flatMap(id => papers.get(id)?.beginning ?? [])
}

async function commit(
  session: ProjectSession,
  key: 'commitment-create' | 'commitment-change' | 'commitment-delete',
  changes: readonly RecordChange[],
): Promise<void> {
  const [first] = changes
  const commitment = first?.kind === 'commitment' ? first.after : null
  const annotation = commitment && session.visible.get(commitment.annotation)
  const name = commitment?.what || annotation?.quote.exact.slice(0, 80) || ''
  await session.commit({ key, count: changes.length, name }, changes)
}

function withContent(before: Commitment, content: Content): Commitment {
  const { by = before.by, to = before.to, what = before.what, remark = before.remark } = content
  const { until = before.until, isAbout = before.isAbout } = content
  const { state = before.state, keptIn = before.keptIn } = content
  return { ...before, by, to, what, remark, until, isAbout, state, keptIn }
}

function says(commitment: Commitment, content: Content): boolean {
  return Object.entries(content).every(([name, value]) => commitment[name as keyof Content] === value)
}

function existing(session: ProjectSession, id: string): Commitment {
  const commitment = session.records.get('commitment', id)
  if (!commitment || commitment.deleted)
    throw new CallError('not-found', 'The commitment does not stand in the register any more.')
  return commitment
}
