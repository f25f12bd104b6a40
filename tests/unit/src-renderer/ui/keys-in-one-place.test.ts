import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const RENDERER = fileURLToPath(new URL('../../../../src-renderer/', import.meta.url))

test('no other file than the one for it reads what key an event is of', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.tsx?$/.test(file) && file !== 'ui/key-of.ts')
  expect(files.length).toBeGreaterThan(100)
  const reading = files.filter(file =>
    /\b(?:event|nativeEvent)\.(?:key|code|keyCode|which|isComposing)\b/.test(
      readFileSync(`${RENDERER}${file}`, 'utf8'),
    ),
  )
  expect(reading).toEqual([])
})
