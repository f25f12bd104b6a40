import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachRun, isWhiteSpace } from '../../../../src-core/basics/each-run'

function runsOf(text: string): [run: string, start: number][] {
  const runs: [string, number][] = []
  eachRun(text, (run, start) => runs.push([run, start]))
  return runs
}

it('tells every run and where it begins', () => {
  expect(runsOf(' de  leden\n(van)')).toEqual([
    ['de', 1],
    ['leden', 5],
    ['(van)', 11],
  ])
  expect(runsOf('')).toEqual([])
  expect(runsOf(' \n ')).toEqual([])
})

it('takes for white space what patterns take for it', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1)
    if (isWhiteSpace(unit) !== /\s/.test(String.fromCharCode(unit))) expect(unit).toBe('told alike')
})

it('finds what a pattern finds', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bc', ' ', '\t', '\u00A0', '\u2028', '\uFEFF', '😀'))
    .map(all => all.join(''))
  const byPattern = (one: string) => [...one.matchAll(/\S+/g)].map(({ 0: run, index }) => [run, index])
  void fc.assert(
    fc.property(text, one => {
      expect(runsOf(one)).toEqual(byPattern(one))
    }),
  )
})
