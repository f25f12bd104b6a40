import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk'

describe('the calls about examples of themes', () => {
  let desk: Desk
  let theme: string
  beforeEach(async () => {
    desk = await openDesk()
    theme = await desk.theme('Gevolgen')
  })
  afterEach(() => desk.close())
  const list = (id = theme) => desk.calls['example.list']({ theme: id, language: 'nl' })
  const add = (annotation: string, id = theme) =>
    desk.calls['example.add']({ theme: id, annotation, language: 'nl' })
  const find = (text: string, most = 50) => desk.calls['example.candidates']({ theme, text, most })
  const markWords = async (words: string, themes = [theme]) => {
    const { text } = await desk.paper()
    const at = text.indexOf(words)
    if (at < 0) throw new Error(`The paper has no “${words}”.`)
    return desk.mark(at, at + words.length, { themes })
  }

  it('name an annotation once, with its words and citation, and keep that over a restart', async () => {
    const { id } = await markWords('zware consequenties')
    await add(id)
    await add(id)
    const shown = await list()
    expect(shown).toMatchObject([
      {
        annotation: id,
        words: 'zware consequenties',
        length: 'zware consequenties'.length,
        standing: 'there',
        documentId: desk.documentId,
        now: null,
        hasTheme: true,
      },
    ])
    expect(shown[0]?.citation).toContain('VVD, antwoord 5')
    expect(shown[0]?.source).toBe(shown[0]?.citation)
    await desk.restart()
    expect(await list()).toEqual(shown)
    await desk.calls['history.undo']({})
    expect(await list()).toEqual([])
  })

  it('tell when its words changed, when it lost the theme and when it is gone, and take the new words', async () => {
    const { id, start, end } = await markWords('zware consequenties')
    await add(id)
    await desk.calls['annotation.update']({ id, range: { start: start + 'zware '.length, end } })
    expect(await list()).toMatchObject([{ words: 'zware consequenties', now: 'consequenties' }])
    await add(id)
    expect(await list()).toMatchObject([{ words: 'consequenties', now: null }])
    await desk.calls['annotation.tag']({ ids: [id], add: [], remove: [theme] })
    expect(await list()).toMatchObject([{ standing: 'there', hasTheme: false }])
    await expect(add(id)).rejects.toMatchObject({ code: 'bad-input' })
    await desk.calls['annotation.delete']({ ids: [id] })
    const [gone] = await list()
    expect(gone).toMatchObject({ standing: 'gone', words: 'consequenties', documentId: null })
    expect(gone?.citation).toBe(gone?.source)
    await expect(add(id)).rejects.toMatchObject({ code: 'not-found' })
    await desk.calls['history.undo']({})
    expect(await list()).toMatchObject([{ standing: 'there' }])
  })

  it('are taken away by their place and words, never another one', async () => {
    const one = await markWords('zware consequenties')
    const two = await markWords('sancties')
    await add(one.id)
    await add(two.id)
    await expect(desk.calls['example.remove']({ theme, index: 0, words: 'sancties' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await desk.calls['example.remove']({ theme, index: 0, words: 'zware consequenties' })
    expect(await list()).toMatchObject([{ annotation: two.id }])
    await desk.calls['history.undo']({})
    expect(await list()).toHaveLength(2)
  })

  it('offer what has the theme and is no example yet, by its words', async () => {
    const other = await desk.theme('Anders')
    const one = await markWords('zware consequenties')
    const two = await markWords('sancties')
    await markWords('Oekraïne', [other])
    expect(await find('')).toMatchObject({ total: 2 })
    expect(await find('CONSEQUENTIES')).toMatchObject({ total: 1, found: [{ annotation: one.id }] })
    expect((await find('', 1)).found).toHaveLength(1)
    await add(one.id)
    expect(await find('')).toMatchObject({ total: 1, found: [{ annotation: two.id }] })
  })

  it('stay told of what is hidden, and come along where a theme is merged', async () => {
    const other = await desk.theme('Anders')
    const { id } = await markWords('zware consequenties', [theme, other])
    await add(id)
    await add(id, other)
    await desk.calls['theme.merge']({ from: theme, into: other })
    expect(await list(other)).toMatchObject([{ annotation: id }])
    const { analyst } = await desk.calls['project.state']({})
    await desk.calls['layers.set']({ blind: false, hidden: [analyst.id] })
    expect(await list(other)).toMatchObject([{ standing: 'unseen', words: 'zware consequenties' }])
  })

  it('travel with a codebook without their annotations, and say so', async () => {
    await desk.calls['codebook.add']({
      themes: [
        {
          name: 'Nieuw',
          description: '',
          colour: 0,
          key: '',
          terms: [],
          examples: [{ words: 'Wij sluiten niets uit.', source: 'Kamerstuk 1, nr. 2, p. 3' }],
        },
      ],
    })
    const made = (await desk.calls['theme.list']({})).find(({ name }) => name === 'Nieuw')
    expect(await list(made?.id)).toMatchObject([
      { annotation: null, standing: 'elsewhere', citation: 'Kamerstuk 1, nr. 2, p. 3', now: null },
    ])
  })
})
