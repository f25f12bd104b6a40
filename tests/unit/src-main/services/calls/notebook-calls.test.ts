import { beforeEach, describe, expect, it } from 'vitest'
import type { PageBody, PageNode } from '../../../../../src-core/notebook/page-body'
import { pageText, quotedOn } from '../../../../../src-core/notebook/walk-page'
import { EVERYTHING } from '../../../../../src-core/query/filter'
import { notebookCalls } from '../../../../../src-main/services/calls/notebook-calls'
import { themeCalls } from '../../../../../src-main/services/calls/theme-calls'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { LATER, openDesk, PAPER } from '../open-desk'

let desk: Awaited<ReturnType<typeof openDesk>>
let notebook: ReturnType<typeof notebookCalls>

beforeEach(async () => {
  desk = await openDesk(JOOST, [PAPER, LATER])
  notebook = notebookCalls(() => desk.session)
})

const said = (words: string): PageBody => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

const blocks = ({ body }: { body: PageBody | null }) =>
  (body?.content ?? []).map(({ type, attrs, content }: PageNode) =>
    type === 'quotation'
      ? `“${attrs?.words}”`
      : `${type}: ${content?.map(({ text }) => text).join('') ?? ''}`,
  )

describe('pages of the notebook', () => {
  it('are made once, however often that is asked by one id', async () => {
    const id = 'nbp_00000000000000aa'
    const [one, again] = [
      await notebook['notebook.create']({ id, title: 'Sancties' }),
      await notebook['notebook.create']({ id, title: 'Anders' }),
    ]
    expect(again).toEqual(one)
    expect(await notebook['notebook.list']({})).toMatchObject([{ id, title: 'Sancties', quotations: 0 }])
  })

  it('are kept, and found again when the project is opened', async () => {
    const { id } = await notebook['notebook.create']({ title: 'Sancties', body: said('Olie') })
    await desk.session.close()
    const again = await ProjectSession.open(realSystem, desk.folder, JOOST, () => undefined)
    const { page } = await notebookCalls(() => again)['notebook.get']({ id })
    expect([page.title, pageText(page.body)]).toEqual(['Sancties', 'Olie'])
    await again.close()
  })

  it('are not written over another one’s words, and a hand-in that came twice changes nothing', async () => {
    const { id } = await notebook['notebook.create']({ title: 'Sancties', body: said('Olie') })
    const first = await notebook['notebook.update']({ id, body: said('Gas'), before: { body: said('Olie') } })
    expect(first.revision).toBe(2)
    const twice = await notebook['notebook.update']({ id, body: said('Gas'), before: { body: said('Olie') } })
    expect(twice).toEqual(first)
    await expect(
      notebook['notebook.update']({ id, body: said('Graan'), before: { body: said('Olie') } }),
    ).rejects.toMatchObject({ code: 'changed-elsewhere' })
    expect(pageText((await notebook['notebook.get']({ id })).page.body)).toBe('Gas')
  })

  it('are undone sitting by sitting, go to the trash, and come back', async () => {
    const { id } = await notebook['notebook.create']({ title: 'Sancties', body: said('Olie') })
    for (const words of ['O', 'Olie e', 'Olie en gas'])
      await notebook['notebook.update']({ id, body: said(words), sitting: 'zitting' })
    await desk.session.undo()
    expect(pageText((await notebook['notebook.get']({ id })).page.body)).toBe('Olie')
    await notebook['notebook.delete']({ id })
    expect(await notebook['notebook.list']({})).toEqual([])
    await expect(notebook['notebook.get']({ id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(notebook['notebook.update']({ id, title: 'x' })).rejects.toMatchObject({ code: 'not-found' })
    await desk.session.undo()
    expect(await notebook['notebook.list']({})).toHaveLength(1)
  })

  it('know the pages that link to them', async () => {
    const { id } = await notebook['notebook.create']({ title: 'Energie' })
    const link: PageBody = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'pageLink', attrs: { page: id, title: 'Energie' } }] },
      ],
    }
    await notebook['notebook.create']({ title: 'Sancties', body: link })
    expect((await notebook['notebook.get']({ id })).linkedBy).toMatchObject([{ title: 'Sancties' }])
  })

  it('cannot be changed where one may only read', async () => {
    const marijke = await ProjectSession.open(realSystem, desk.folder, JOOST, () => undefined)
    await expect(
      notebookCalls(() => marijke)['notebook.create']({ title: 'Sancties' }),
    ).rejects.toMatchObject({ code: 'read-only' })
    await marijke.close()
  })
})

describe('quotations on a page', () => {
  it('say what their annotations are now, and leave out those that are gone', async () => {
    const one = await desk.mark('Vraag 2.')
    const gone = await desk.mark('Vraag 3.')
    await desk.calls['annotation.delete']({ ids: [gone.id] })
    const found = await notebook['notebook.quotations']({
      ids: [one.id, gone.id, 'ann_none'],
      language: 'nl',
    })
    expect(found).toMatchObject([{ id: one.id, documentId: PAPER.id, words: 'Vraag 2.', stands: true }])
    expect(found[0]?.citation).toContain('Verslag')
    await desk.calls['annotation.update']({ id: one.id, range: { start: one.start, end: one.end + 4 } })
    expect(await notebook['notebook.quotations']({ ids: [one.id], language: 'nl' })).toMatchObject([
      { words: 'Vraag 2. Kan' },
    ])
  })

  it('are as one sees them who works blind', async () => {
    const marijke = await ProjectSession.open(realSystem, desk.folder, MARIJKE, () => undefined)
    const one = await desk.mark('Vraag 2.')
    await marijke.records.readColleagues(true)
    const hers = notebookCalls(() => marijke)
    expect(await hers['notebook.quotations']({ ids: [one.id], language: 'en' })).toHaveLength(1)
    marijke.setLayers({ blind: true, hidden: [] })
    expect(await hers['notebook.quotations']({ ids: [one.id], language: 'en' })).toEqual([])
    await marijke.close()
  })
})

describe('templates', () => {
  const fill = (template: 'theme-dossier' | 'party-summary' | 'briefing' | 'questions-and-answers') => ({
    title: 'Vol',
    fill: { template, filter: EVERYTHING, documentId: null, language: 'nl' as const },
  })

  it('put passages under their themes, in the codebook’s order, what has none last', async () => {
    const themes = themeCalls(() => desk.session)
    const theme = await themes['theme.create']({ name: 'Energie', description: 'Olie en gas.' })
    const [two, three] = [await desk.mark('Vraag 2.'), await desk.mark('Vraag 3.')]
    await desk.calls['annotation.update']({ id: three.id, themes: [theme.id] })
    const page = await notebook['notebook.create'](fill('theme-dossier'))
    expect(blocks(page).slice(1)).toEqual([
      'heading: Energie',
      'paragraph: Olie en gas.',
      '“Vraag 3.”',
      'heading: Zonder thema',
      '“Vraag 2.”',
    ])
    expect(quotedOn(page.body)).toEqual([three.id, two.id])
  })

  it('say so where nothing is marked yet', async () => {
    const page = await notebook['notebook.create'](fill('questions-and-answers'))
    expect(blocks(page)).toEqual(['paragraph: Er zijn nog geen passages gemarkeerd die hierbij passen.'])
  })

  it('add what came since, once, and nothing where nothing did', async () => {
    await desk.mark('Vraag 2.')
    const { id, body } = await notebook['notebook.create'](fill('briefing'))
    expect(await notebook['notebook.fresh']({ id, language: 'nl' })).toBeNull()
    const later = await desk.mark('Vraag 4.')
    const fresh = await notebook['notebook.fresh']({ id, language: 'nl' })
    expect(fresh?.count).toBe(1)
    expect(fresh && blocks(fresh)).toEqual([
      expect.stringMatching(/^heading: Erbij gekomen op \d+ \p{L}+ \d{4}$/u),
      'heading: Zonder thema',
      '“Vraag 4.”',
    ])
    const added: PageBody = {
      type: 'doc',
      content: [...(body?.content ?? []), ...(fresh?.body.content ?? [])],
    }
    await notebook['notebook.update']({ id, body: added })
    expect(quotedOn(added)).toContain(later.id)
    expect(await notebook['notebook.fresh']({ id, language: 'nl' })).toBeNull()
    const { id: empty } = await notebook['notebook.create']({ title: 'Leeg' })
    expect(await notebook['notebook.fresh']({ id: empty, language: 'nl' })).toBeNull()
  })
})
