import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { paperSource } from '../../../../../src-core/search/paper-source'
import { themeCalls } from '../../../../../src-main/services/calls/theme-calls'
import { undoLatest } from '../../../../../src-main/services/history/take-back'
import { SearchIndex } from '../../../../../src-main/services/search/search-index'
import { ProjectSession } from '../../../../../src-main/services/session/project-session'
import { commitmentCalls } from '../../../../../src-main/services/suggesting/commitment-calls'
import { suggestionCalls } from '../../../../../src-main/services/suggesting/suggestion-calls'
import { realSystem } from '../../../../../src-main/storage/files/system'
import { JOOST } from '../../../../durability/support/project'
import { openDesk, PAPER, paperOf } from '../open-desk'

const dated = (text: string, title: string, date: string) => {
  const paper = paperOf(text, title)
  return { ...paper, meta: { ...paper.meta, title, date } }
}

const LETTER = dated(
  [
    'Ik zeg de Kamer toe dat de evaluatie van het oliepakket wordt verbreed.',
    'Ik zal uw Kamer voor 1 maart 2025 informeren over de opbrengst van de veiling.',
    'Het kabinet deelt de zorgen.',
  ].join('\n'),
  'Brief over sancties',
  '2024-11-18',
)
const KEEPS = dated(
  'Zoals toegezegd informeer ik u over de opbrengst van de veiling. De opbrengst van de veiling is hoog.',
  'Opbrengst van de veiling',
  '2025-02-20',
)

let desk: Awaited<ReturnType<typeof openDesk>>
let suggestions: ReturnType<typeof suggestionCalls>
let commitments: ReturnType<typeof commitmentCalls>
let theme: string

beforeEach(async () => {
  desk = await openDesk(JOOST, [PAPER, LETTER, KEEPS])
  suggestions = suggestionCalls(() => desk.session, desk.session.tell, null)
  commitments = commitmentCalls(() => desk.session, {})
  const themes = themeCalls(() => desk.session)
  theme = (await themes['theme.create']({ name: 'Sancties', terms: ['sanctie'] })).id
})

const list = (documentId: string | null = null) =>
  suggestions['suggestion.list']({ task: 't', by: { theme }, theme, documentId, unit: 'sentence' })

describe('passages with a theme’s terms', () => {
  it('are suggested in all papers, with counts, until they are marked or rejected', async () => {
    const all = await list()
    expect(all.counts).toEqual([{ documentId: PAPER.id, count: 20 }])
    const [first, second] = all.suggestions
    expect(first?.words).toContain('sancties tegen aland')
    expect(first?.places.map(({ start, end }) => first.words.slice(start, end))).toEqual(['sancties'])

    await suggestions['suggestion.accept']({ by: { theme }, theme, passages: [first as never] })
    await suggestions['suggestion.reject']({ by: { theme }, passages: [second as never] })
    const left = await list(PAPER.id)
    expect([left.suggestions.length, left.marked, left.rejected]).toEqual([18, 1, 1])
    expect(desk.live()).toMatchObject([{ themes: [theme], suggested: true, start: first?.start }])
  })

  it('are the same by an index as by reading every text, whatever is marked or rejected already', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanttekening-terms-'))
    const index = new SearchIndex(join(folder, 'index.db'))
    const papers = await desk.session.documents.all()
    index.change(
      papers.map(paper => paperSource(paper, '1')),
      [],
    )
    const asked = suggestionCalls(
      () => desk.session,
      desk.session.tell,
      async terms => index.byTerms(terms),
    )
    const [first, second] = (await list()).suggestions
    await suggestions['suggestion.accept']({ by: { theme }, theme, passages: [first as never] })
    await suggestions['suggestion.reject']({ by: { theme }, passages: [second as never] })
    for (const unit of ['sentence', 'paragraph'] as const) {
      const request = { task: 't', by: { theme }, theme, documentId: null, unit } as const
      const read = await suggestions['suggestion.list'](request)
      expect(await asked['suggestion.list'](request)).toEqual(read)
      expect(read.suggestions.length + read.marked).toBeGreaterThan(0)
    }
    index.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are found by reading where no index is ready, and that is told', async () => {
    const unready = suggestionCalls(
      () => desk.session,
      desk.session.tell,
      async () => null,
    )
    const request = { task: 't', by: { theme }, theme, documentId: null, unit: 'sentence' } as const
    expect(await unready['suggestion.list'](request)).toEqual({ ...(await list()), unindexed: true })
  })

  it('are marked as one change that is undone as one', async () => {
    const { suggestions: found } = await list()
    await suggestions['suggestion.accept']({ by: { theme }, theme, passages: found })
    expect(desk.live()).toHaveLength(20)
    await undoLatest(desk.session)
    expect(desk.live()).toHaveLength(0)
    expect((await list()).suggestions).toHaveLength(20)
  })

  it('are no second annotation of a passage that one marked already with another theme', async () => {
    const [first] = (await list()).suggestions
    const mark = await desk.mark(first?.words ?? '')
    await suggestions['suggestion.accept']({ by: { theme }, theme, passages: [first as never] })
    expect(desk.live()).toMatchObject([{ id: mark.id, themes: [theme] }])
  })

  it('stay rejected when the project is opened again, and come back when they are restored', async () => {
    const { suggestions: found } = await list()
    await suggestions['suggestion.reject']({ by: { theme }, passages: found })
    await desk.session.close()
    const again = await ProjectSession.open(realSystem, desk.folder, JOOST, () => undefined)
    const calls = suggestionCalls(() => again, again.tell, null)
    const ask = { task: 't', by: { theme }, theme, documentId: null, unit: 'sentence' } as const
    expect(await calls['suggestion.list'](ask)).toMatchObject({ suggestions: [], rejected: 20 })
    expect(await calls['suggestion.restore']({ by: { theme }, documentId: null })).toEqual({ restored: 20 })
    expect((await calls['suggestion.list'](ask)).suggestions).toHaveLength(20)
    await again.close()
  })

  it('are looked for no further once that is stopped, and what was found is answered', async () => {
    const looking = list()
    expect(await suggestions['suggestion.stop']({ task: 't' })).toEqual({ stopped: true })
    expect((await looking).stopped).toBe(true)
    expect(await suggestions['suggestion.stop']({ task: 't' })).toEqual({ stopped: false })
  })

  it.each([
    ['a theme that is gone', { theme: 'thm_gone' }, 'not-found'],
    [
      'a paper that is gone',
      { passage: { documentId: 'doc_0000000000000000', start: 0, end: 4 } },
      'not-found',
    ],
    [
      'a passage beyond the end',
      { passage: { documentId: PAPER.id, start: 5, end: 10_000_000 } },
      'bad-input',
    ],
    ['a passage of nothing', { passage: { documentId: PAPER.id, start: 5, end: 5 } }, 'bad-input'],
  ])('are not marked with %s, and nothing changes', async (_, wrong, code) => {
    const before = await desk.bytes()
    const passage = 'passage' in wrong ? wrong.passage : { documentId: PAPER.id, start: 0, end: 4 }
    const asked = { by: { theme }, theme: 'theme' in wrong ? wrong.theme : theme, passages: [passage] }
    await expect(suggestions['suggestion.accept'](asked)).rejects.toMatchObject({ code })
    expect(await desk.bytes()).toEqual(before)
  })
})

describe('promises', () => {
  const accept = async () => {
    const by = { builtIn: 'promises' } as const
    const asked = { task: 't', by, theme, documentId: LETTER.id, unit: 'sentence' } as const
    const found = (await suggestions['suggestion.list'](asked)).suggestions
    await suggestions['suggestion.accept']({ by, theme, passages: found })
    return found
  }
  const register = (today = '2025-01-01') => commitments['commitment.list']({ language: 'nl', today })

  it('enter the register with their day, that with the earliest day first', async () => {
    expect((await accept()).map(({ until }) => until)).toEqual([null, '2025-03-01'])
    const rows = await register()
    expect(rows.map(({ commitment, status }) => [commitment.until, status])).toEqual([
      ['2025-03-01', 'open'],
      [null, 'open'],
    ])
    expect(rows[0]?.words).toContain('opbrengst van de veiling')
  })

  it('are overdue after their day, unless they were kept', async () => {
    await accept()
    const [first] = await register('2025-03-02')
    expect(first?.status).toBe('overdue')
    const id = first?.commitment.id ?? ''
    await commitments['commitment.update']({ id, state: 'kept', keptIn: KEEPS.id, before: { state: 'open' } })
    expect((await register('2025-03-02'))[0]?.status).toBe('kept')
    await expect(
      commitments['commitment.update']({ id, state: 'withdrawn', before: { state: 'open' } }),
    ).rejects.toMatchObject({ code: 'changed-elsewhere' })
  })

  it('come with a later paper that seems to keep them, and never an earlier one', async () => {
    await accept()
    const [first, second] = await register()
    expect(first?.mayKeep.map(({ documentId }) => documentId)).toEqual([KEEPS.id])
    expect(first?.mayKeep[0]?.certainty).toBeLessThanOrEqual(0.85)
    expect(second?.mayKeep).toEqual([])
  })

  it('leave the register with their passage, come back with it, and can be taken out of it alone', async () => {
    await accept()
    const marks = desk.live()
    await desk.calls['annotation.delete']({ ids: [marks[0]?.id ?? ''] })
    expect(await register()).toHaveLength(1)
    await undoLatest(desk.session)
    const rows = await register()
    expect(rows).toHaveLength(2)
    await commitments['commitment.delete']({ ids: [rows[0]?.commitment.id ?? ''] })
    expect(await register()).toHaveLength(1)
    expect(desk.live()).toHaveLength(2)
  })

  it('are entered once for an annotation, also one that promises nothing the program knows', async () => {
    const mark = await desk.mark('sancties tegen aland')
    const one = await commitments['commitment.add']({ annotation: mark.id })
    expect(await commitments['commitment.add']({ annotation: mark.id })).toEqual(one)
    expect(one).toMatchObject({ until: null, by: '', state: 'open' })
    await expect(commitments['commitment.add']({ annotation: 'ann_gone' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('are handed in as Excel, as Word and as a calendar of whole days', async () => {
    await accept()
    const render = async (format: 'xlsx' | 'docx' | 'ics') => {
      const { name, content } = await commitments['commitment.render']({
        format,
        language: 'nl',
        today: '2025-01-01',
      })
      expect(name).toBe(`toezeggingen-proef.${format}`)
      return Buffer.from('base64' in content ? content.base64 : '', 'base64')
    }
    const text = (bytes: Buffer, part: string) => Buffer.from(unzipSync(bytes)[part] ?? []).toString()
    expect(text(await render('xlsx'), 'xl/worksheets/sheet1.xml')).toContain('opbrengst van de veiling')
    expect(text(await render('docx'), 'word/document.xml')).toContain('opbrengst van de veiling')
    const calendar = (await render('ics')).toString()
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20250301')
  })
})
