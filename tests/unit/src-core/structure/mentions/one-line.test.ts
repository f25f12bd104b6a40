import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../../../src-core/structure/mentions/one-line'

describe('a title on one line', () => {
  it.each([
    ['Verslag van 18 november2024 over\nbruggen', 'Verslag van 18 november 2024 over bruggen'],
    ['Landbouwraad van 3 Mai2021', 'Landbouwraad van 3 Mai 2021'],
    ['Vragen over sluizen , stuwen en dijken /', 'Vragen over sluizen, stuwen en dijken'],
    ['De regeling mei20241 en Maas2025', 'De regeling mei20241 en Maas2025'],
  ])('of %j is %j', (printed, title) => {
    expect(oneLine(printed)).toBe(title)
  })
})
