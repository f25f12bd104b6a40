import { describe, expect, it } from 'vitest'
import { proposePlaces } from '../../../../../src-core/annotation/anchoring/propose-places'
import { stands } from '../../../../../src-core/annotation/stands'
import { JOOST, MARIJKE } from '../../../../durability/support/project'
import { LATER, openDesk, PAPER, paperOf } from '../open-desk'

const NOTHING = { papers: {}, choices: {} }

/** A desk with another version of the paper and a package from one with the paper, imported. */
async function deskWithLost(...words: string[]) {
  const anna = await openDesk(JOOST, [PAPER])
  const made = []
  for (const one of words) made.push(await anna.mark(one))
  const bram = await openDesk(MARIJKE, [LATER])
  const { token } = await bram.calls['package.open'](await anna.make())
  await bram.calls['package.merge']({ token, ...NOTHING })
  return { bram, made }
}

const CHANGED = 'ingaan op de sancties tegen cland'
const GONE = 'Vraag 5. Kan de minister ingaan op de sancties tegen eland?'

describe('annotations that have lost their place', () => {
  it('are told with their old words and where they may stand, and moved only when a person says so', async () => {
    const { bram, made } = await deskWithLost(CHANGED, GONE, 'sancties tegen jland')
    const list = await bram.calls['place.list']({})
    expect(await bram.calls['place.count']({})).toEqual({ count: list.length })
    expect(list.length).toBeGreaterThan(0)
    for (const { annotation, candidates } of list) {
      expect([CHANGED, GONE]).toContain(annotation.quote.exact)
      for (const { start, end, text } of candidates) expect(LATER.text.slice(start, end)).toBe(text)
    }
    const [first] = list
    if (!first) throw new Error('Nothing is unplaced.')
    const start = LATER.text.indexOf('maatregelen')
    await bram.calls['place.set']({ places: [{ id: first.annotation.id, start, end: start + 11 }] })
    expect(bram.session.visible.get(first.annotation.id)).toMatchObject({
      start,
      quote: { exact: 'maatregelen' },
      author: JOOST.id,
      editor: MARIJKE.id,
    })
    expect(await bram.calls['place.count']({})).toEqual({ count: list.length - 1 })
    await bram.session.undo()
    expect(await bram.calls['place.count']({})).toEqual({ count: list.length })
    expect(bram.session.visible.get(first.annotation.id)?.quote).toEqual(first.annotation.quote)
    expect(bram.live()).toHaveLength(made.length)
  })

  it('are put on several passages as one change', async () => {
    const { bram } = await deskWithLost(CHANGED, GONE)
    const list = await bram.calls['place.list']({})
    const places = list.map(({ annotation: { id } }, index) => ({ id, start: index, end: index + 5 }))
    expect(await bram.calls['place.set']({ places })).toEqual({ placed: list.length })
    expect(await bram.calls['place.list']({})).toEqual([])
    await bram.session.undo()
    expect(await bram.calls['place.list']({})).toEqual(
      list.map(item =>
        expect.objectContaining({ annotation: expect.objectContaining({ id: item.annotation.id }) }),
      ),
    )
  })

  it('are not put outside the paper, and none where one of them is unknown', async () => {
    const { bram } = await deskWithLost(GONE)
    const [lost] = await bram.calls['place.list']({})
    const id = lost?.annotation.id ?? ''
    const far = { id, start: 0, end: LATER.text.length + 1 }
    await expect(bram.calls['place.set']({ places: [far] })).rejects.toMatchObject({ code: 'bad-input' })
    const good = { id, start: 0, end: 4 }
    await expect(
      bram.calls['place.set']({ places: [good, { ...good, id: 'ann_none' }] }),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect(await bram.calls['place.count']({})).toEqual({ count: 1 })
  })

  it('stand where their exact words are and nowhere else', () => {
    const document = paperOf('Een zin over gas.')
    const at = (start: number, exact: string) => ({
      start,
      end: start + exact.length,
      quote: { exact, prefix: '', suffix: '' },
    })
    expect(stands(document, at(4, 'zin'))).toBe(true)
    expect(stands(document, at(5, 'zin'))).toBe(false)
    expect(stands(document, at(400, 'zin'))).toBe(false)
    expect(stands(document, { ...at(4, 'zin'), end: 8 })).toBe(false)
  })

  it('are proposed the place of the same words first', () => {
    const document = paperOf('Vooraf. Kan de minister ingaan op gas en graan?')
    const quote = { exact: 'gas en graan', prefix: 'ingaan op ', suffix: '?' }
    const { candidates } = proposePlaces(document, { start: 26, quote, place: { block: 'b1' } })
    expect(document.text.slice(candidates[0]?.start, candidates[0]?.end)).toBe('gas en graan')
  })
})
