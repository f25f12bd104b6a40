import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageNode } from '../../../../../src-core/notebook/page-body'
import { startNodeReader } from '../../../../../src-main/import/reader/start-node-reader'
import { notebookCalls } from '../../../../../src-main/services/calls/notebook-calls'
import { pageExportCalls } from '../../../../../src-main/services/calls/page-export-calls'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { readWord } from '../../../src-core/export/word/read-word'
import { openDesk, PAPER } from '../open-desk'

let desk: Awaited<ReturnType<typeof openDesk>>
let pageId: string
let quoted: string

const callsOf = (session: ProjectSession, path: string | null = null) =>
  pageExportCalls(() => session, { chooseSavePath: async () => path }, startNodeReader)

const textOf = async (session: ProjectSession, id = pageId) => {
  const { content } = await callsOf(session)['notebook.render']({ id, format: 'markdown', language: 'nl' })
  return 'text' in content ? content.text : ''
}

beforeEach(async () => {
  desk = await openDesk(JOOST, [PAPER])
  const annotation = await desk.mark('Vraag 2.')
  quoted = annotation.id
  const quotation: PageNode = {
    type: 'quotation',
    attrs: { annotation: quoted, words: 'Vraag 2.', citation: 'Verslag van toen' },
  }
  const notebook = notebookCalls(() => desk.session)
  const made = await notebook['notebook.create']({
    title: 'Nota: sancties?',
    body: { type: 'doc', content: [quotation] },
  })
  pageId = made.id
})

describe('a page that is handed in', () => {
  it('quotes its passages as they are now, under a name that every system takes', async () => {
    const annotation = desk.session.visible.get(quoted)
    await desk.calls['annotation.update']({
      id: quoted,
      range: { start: annotation?.start ?? 0, end: (annotation?.end ?? 0) + 4 },
    })
    const asked = { id: pageId, format: 'markdown', language: 'nl' } as const
    const { name, count, mediaType } = await callsOf(desk.session)['notebook.render'](asked)
    expect([name, count, mediaType]).toEqual(['nota-sancties.md', 1, 'text/markdown'])
    expect(await textOf(desk.session)).toContain('> Vraag 2. Kan[^1]\n\n[^1]: Citaat uit Verslag')
  })

  it('says of what was deleted that it was, and keeps the words', async () => {
    await desk.calls['annotation.delete']({ ids: [quoted] })
    const text = await textOf(desk.session)
    expect(text).toContain('> Vraag 2.[^1]')
    expect(text).toContain('Citaat uit Verslag van toen. Woorden en vindplaats zoals laatst bekend')
  })

  it('shows no one who works blind what a colleague’s annotation is now', async () => {
    const marijke = await ProjectSession.open(realSystem, desk.folder, MARIJKE, () => undefined)
    await marijke.records.readColleagues(true)
    expect(await textOf(marijke)).not.toContain('laatst bekend')
    marijke.setLayers({ blind: true, hidden: [] })
    expect(await textOf(marijke)).toContain('laatst bekend')
    await marijke.close()
  })

  it('is written where the user says, and nowhere when they cancel', async () => {
    const path = join(desk.folder, '..', 'nota.docx')
    const asked = { id: pageId, format: 'word', language: 'nl' } as const
    expect(await callsOf(desk.session, path)['notebook.save'](asked)).toEqual({ name: 'nota.docx', count: 1 })
    const { text, footnotes } = await readWord(await readFile(path))
    expect(text).toContain('Vraag 2.1')
    expect(footnotes).toHaveLength(1)
    expect(await callsOf(desk.session)['notebook.save'](asked)).toBeNull()
    await expect(
      pageExportCalls(() => desk.session, {}, startNodeReader)['notebook.save'](asked),
    ).rejects.toMatchObject({
      code: 'not-available',
    })
  })

  it('is copied with its sources in brackets, in the language asked for', async () => {
    const { html, text } = await callsOf(desk.session)['notebook.copy']({ id: pageId, language: 'en' })
    expect(text).toContain('“Vraag 2.” (Verslag')
    expect(html).toContain('<blockquote lang="nl"><p dir="auto">Vraag 2. (Verslag')
  })

  it('must be in the notebook', async () => {
    await notebookCalls(() => desk.session)['notebook.delete']({ id: pageId })
    await expect(textOf(desk.session)).rejects.toMatchObject({ code: 'not-found' })
  })
})
