import { describe, expect, test } from 'vitest'
import { placeCard } from '../../../../src-renderer/answers/place-card'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
const WINDOW = { width: 1280, height: 800 }

describe('the card of a turn', () => {
  test('stands at the right of the words where there is room, as wide as that is', () => {
    const turn = box(280, 300, 920, 500)
    expect(placeCard(box(800, 300, 920, 324), turn, WINDOW)).toEqual({
      beside: 'head',
      placement: 'right top',
      width: 328,
    })
    expect(placeCard(box(500, 300, 620, 324), box(20, 300, 620, 500), WINDOW).width).toBe(440)
  })

  test('stands below the turn, else above it, where there is none', () => {
    const head = box(1000, 100, 1100, 124)
    expect(placeCard(head, box(400, 100, 1100, 300), WINDOW)).toEqual({
      beside: 'turn',
      placement: 'bottom end',
      width: 440,
    })
    const low = box(1000, 500, 1100, 524)
    expect(placeCard(low, box(400, 500, 1100, 700), WINDOW)).toMatchObject({
      beside: 'head',
      placement: 'top end',
    })
  })

  test('takes the roomier side in a low window, and lies over the turn only where that fills it', () => {
    const low = { width: 640, height: 480 }
    expect(placeCard(box(500, 40, 600, 64), box(20, 40, 600, 200), low)).toEqual({
      beside: 'turn',
      placement: 'bottom end',
      width: 440,
    })
    expect(placeCard(box(500, 260, 600, 284), box(20, 260, 600, 470), low).placement).toBe('top end')
    expect(placeCard(box(500, 40, 600, 64), box(20, 40, 600, 900), low)).toMatchObject({
      beside: 'head',
      placement: 'bottom end',
    })
    expect(placeCard(box(200, 40, 300, 64), box(20, 40, 300, 200), { width: 320, height: 480 }).width).toBe(
      288,
    )
  })
})
