import { describe, expect, it } from 'vitest'
import { HIGHEST_COUNT } from '../../../../src-core/basics/limits'
import { annotationCalls } from '../../../../src-main/services/calls/annotation-calls'
import { packageCalls } from '../../../../src-main/services/calls/package-calls'
import { ProjectSession } from '../../../../src-main/services/session/project-session'
import { realSystem } from '../../../../src-main/storage/files/system'
import { addTheme, edit, JOOST, MARIJKE } from '../../../durability/support/project'
import { makeNote } from '../../src-core/builders'
import { forgePackage } from '../package/forge-package'
import { openDesk, PAPER } from './open-desk'

const NOTHING = { papers: {}, choices: {} }
const name = 'werk.ktpakket'

describe('a package that was not made as the program makes it', () => {
  it.each(['constructor', '__proto__', 'toString'])(
    'may call a theme %s, and loses nothing of its layer',
    async id => {
      const anna = await openDesk(JOOST, [PAPER])
      const theme = await addTheme(anna.session, 'Sancties')
      const made = await anna.mark('Vraag 2.')
      await anna.calls['annotation.update']({ id: made.id, themes: [theme.id] })
      const { content } = await anna.make()
      const bram = await openDesk(MARIJKE, [PAPER])
      const forged = await forgePackage(content, text => text.replaceAll(theme.id, id))
      const { token } = await bram.calls['package.open']({ name, content: forged })
      await bram.calls['package.merge']({ token, ...NOTHING })
      expect(bram.session.visible.get(made.id)?.themes).toEqual([id])
      await bram.session.close()
      const again = await ProjectSession.open(realSystem, bram.folder, MARIJKE, () => undefined)
      expect(again.visible.get(made.id)?.themes).toEqual([id])
      expect([...again.records.themes.keys()]).toEqual([id])
      await again.close()
    },
  )

  /** What a package in one's own name with another note and revision asks, and what stands after an answer. */
  async function forgedInOwnName(revision: number, choice: 'mine' | 'theirs' | null) {
    const bram = await openDesk(MARIJKE, [PAPER])
    const mine = await bram.mark('Vraag 2.')
    await bram.calls['annotation.update']({ id: mine.id, note: makeNote('mijn noot') })
    const { content } = await bram.make()
    const forged = await forgePackage(content, (text, path) =>
      path.includes('/annotations/')
        ? text.replaceAll('mijn noot', 'vervalst').replace('"revision":2', `"revision":${revision}`)
        : text,
    )
    const review = await bram.calls['package.open']({ name, content: forged })
    const choices = choice ? { [`annotation/${mine.id}`]: choice } : {}
    await bram.calls['package.merge']({ token: review.token, papers: {}, choices })
    const note = bram.session.visible.get(mine.id)?.note
    await bram.calls['annotation.update']({ id: mine.id, note: makeNote('later') })
    const later = bram.session.visible.get(mine.id)?.note
    return { asked: review.items.map(({ id, state }) => [id === mine.id, state]), note, later }
  }

  describe.each([1, 2, 3, HIGHEST_COUNT])('in one’s own name and with revision %d', revision => {
    it.each([
      [null, 'mijn noot'],
      ['mine', 'mijn noot'],
      ['theirs', 'vervalst'],
    ] as const)('replaces nothing unasked, and bars no later change: %s', async (choice, kept) => {
      expect(await forgedInOwnName(revision, choice)).toEqual({
        asked: [[true, 'both']],
        note: makeNote(kept),
        later: makeNote('later'),
      })
    })
  })

  it('is refused, and told, with a revision over the highest', async () => {
    await expect(forgedInOwnName(HIGHEST_COUNT + 1, null)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(`a revision is over ${HIGHEST_COUNT}`),
    })
  })

  it('is refused where it lists an analyst, a paper or a record twice', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    await addTheme(anna.session, 'Sancties')
    await anna.mark('Vraag 2.')
    const { content } = await anna.make()
    const bram = await openDesk(MARIJKE, [PAPER])
    for (const [file, list] of [
      ['manifest.json', 'analysts'],
      ['manifest.json', 'documents'],
      ['themes.json', 'records'],
      [`${PAPER.id}.json`, 'records'],
    ] as const) {
      const twice = await forgePackage(content, (text, path) => {
        if (!path.endsWith(file)) return text
        const parsed = JSON.parse(text)
        return JSON.stringify({ ...parsed, [list]: [...parsed[list], ...parsed[list]] })
      })
      await expect(bram.calls['package.open']({ name, content: twice })).rejects.toMatchObject({
        code: 'damaged',
        message: expect.stringContaining('twice'),
      })
    }
  })
})

describe('what a package says its versions were made from', () => {
  it.each(['[]', 'null', '{"annotation":{"ann_1":[1]},"theme":{}}', '{"annotation":{}}'])(
    'refuses the package where that is %s',
    async ancestry => {
      const anna = await openDesk(JOOST, [PAPER])
      await anna.mark('Vraag 2.')
      const { name, content } = await anna.make()
      const forged = await forgePackage(content, (text, path) => (path === 'ancestry.json' ? ancestry : text))
      const bram = await openDesk(MARIJKE, [PAPER])
      await expect(bram.calls['package.open']({ name, content: forged })).rejects.toMatchObject({
        code: 'damaged',
      })
    },
  )
})

describe('a package of one’s own earlier work', () => {
  it('is known where one’s own history includes it', async () => {
    const bram = await openDesk(MARIJKE, [PAPER])
    const mine = await bram.mark('Vraag 2.')
    await bram.calls['annotation.update']({ id: mine.id, note: makeNote('eerst') })
    const earlier = await bram.make()
    await bram.calls['annotation.update']({ id: mine.id, note: makeNote('later') })
    const review = await bram.calls['package.open'](earlier)
    expect(review.counts).toMatchObject({ known: 1, both: 0, update: 0 })
  })
})

describe('a theme that is used', () => {
  it('goes with the themes above it, whoever made them', async () => {
    const anna = await openDesk(JOOST, [PAPER])
    const top = await addTheme(anna.session, 'Top')
    const middle = await addTheme(anna.session, 'Midden')
    const leaf = await addTheme(anna.session, 'Blad')
    await anna.session.commit({ key: 'theme-change', count: 2, name: 'Midden' }, [
      edit('theme', middle, { parent: top.id }),
      edit('theme', leaf, { parent: middle.id }),
    ])
    await anna.session.close()
    const carla = { id: 'ana_00000000000000cc', name: 'Carla' }
    const session = await ProjectSession.open(realSystem, anna.folder, carla, () => undefined)
    await annotationCalls(() => session)['annotation.create']({
      documentId: PAPER.id,
      start: 0,
      end: 8,
      themes: [leaf.id],
      note: null,
    })
    const { content } = await packageCalls(() => session, {})['package.make']({ carry: false })
    await session.close()
    const bram = await openDesk(MARIJKE, [PAPER])
    const { token } = await bram.calls['package.open']({ name, content })
    await bram.calls['package.merge']({ token, ...NOTHING })
    const themes = [...bram.session.records.themes.values()]
    expect(themes.map(theme => [theme.name, theme.parent]).sort()).toEqual(
      [
        ['Blad', middle.id],
        ['Midden', top.id],
        ['Top', null],
      ].sort(),
    )
  })
})
