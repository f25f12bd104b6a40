import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scrollToEnd } from '../../../../src-renderer/paper/scroll'

let frames: (() => void)[] = []
beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})
afterEach(() => vi.unstubAllGlobals())

/** A paper in a pane of 700 px, of which what is near is laid out after a scroll and is higher than was guessed. */
function growing(...heights: number[]) {
  let scrolled = 0
  const pane = {
    get scrollHeight() {
      return heights[0] ?? 0
    },
    get scrollTop() {
      return scrolled
    },
    set scrollTop(to: number) {
      scrolled = Math.min(to, (heights[0] ?? 0) - 700)
    },
  }
  const view = { pane: pane as HTMLElement, landings: 0 }
  const frame = () => {
    if (heights.length > 1) heights.shift()
    frames.shift()?.()
  }
  return { view, pane, frame }
}

test('the end is reached although it moves on while what lies before it is laid out', () => {
  const { view, pane, frame } = growing(10_000, 10_000, 10_290, 10_290, 10_400)
  scrollToEnd(view)
  expect(pane.scrollTop).toBe(9_300)
  while (frames.length > 0) frame()
  expect(pane.scrollTop).toBe(9_700)
})

test('who scrolls back, or goes elsewhere, meanwhile is not held at the end', () => {
  const { view, pane, frame } = growing(10_000, 10_290)
  scrollToEnd(view)
  frame()
  pane.scrollTop = 5_000
  while (frames.length > 0) frame()
  expect(pane.scrollTop).toBe(5_000)
  scrollToEnd(view)
  view.landings += 1
  pane.scrollTop = 2_000
  while (frames.length > 0) frame()
  expect(pane.scrollTop).toBe(2_000)
})
