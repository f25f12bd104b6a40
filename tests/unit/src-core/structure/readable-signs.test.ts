import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readableSigns } from '../../../../src-core/structure/lines/readable-signs'

const read = (text: string) => readableSigns({ text }).text

test('shows the bullets and ticks of symbol fonts', () => {
  expect(read('\uf0b7 Er moeten afspraken worden gemaakt')).toBe('• Er moeten afspraken worden gemaakt')
  expect(read('0,83%\t\uf0fc')).toBe('0,83%\t✓')
})

test('keeps a picture whose meaning is not known', () => {
  expect(read('\uf041 \ue473')).toBe('\uf041 \ue473')
})

test('moves nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const now = read(text)
      expect(now).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++)
        if (!/[\uf020-\uf0ff]/.test(text.charAt(at))) expect(now.charAt(at)).toBe(text.charAt(at))
    }),
  )
})
