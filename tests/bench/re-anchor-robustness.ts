import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { readDocument } from '../../src-main/import/read-document'
import { measureReAnchoring, type ReAnchoringFigures } from '../fixtures/measure-re-anchoring'

/**
 * Prints what becomes of highlights when a paper changes: `npx tsx tests/bench/re-anchor-robustness.ts [FILE…]`, the
 * sample paper unless given.
 */
async function print(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const document = await readDocument(basename(file), readFileSync(file))
    for (const renumber of [false, true]) {
      console.log(`\n${basename(file)}${renumber ? ', with every later question renumbered' : ''}`)
      console.log('changed  precision  recall  right  wrong  offered  not offered  gone  gone, attached')
      for (const share of [0, 0.1, 0.3, 0.6, 0.9]) {
        const all = [1, 2, 3].map(seed => measureReAnchoring(document, share, seed, renumber))
        console.log(row(share, sum(all)))
      }
    }
  }
}

function sum(all: readonly ReAnchoringFigures[]): ReAnchoringFigures {
  const total = (name: keyof ReAnchoringFigures) => all.reduce((figure, one) => figure + one[name], 0)
  return {
    passages: total('passages'),
    right: total('right'),
    wrong: total('wrong'),
    offered: total('offered'),
    notOffered: total('notOffered'),
    gone: total('gone'),
    goneAttached: total('goneAttached'),
  }
}

function row(share: number, figures: ReAnchoringFigures): string {
  const { right, wrong, offered, notOffered, gone, goneAttached } = figures
  const precision = right / Math.max(1, right + wrong + goneAttached)
  const recall = right / Math.max(1, right + wrong + offered + notOffered)
  return [
    `${share * 100}%`.padStart(7),
    `${(precision * 100).toFixed(1)}%`.padStart(10),
    `${(recall * 100).toFixed(1)}%`.padStart(7),
    ...[right, wrong, offered, notOffered, gone, goneAttached].map((figure, index) =>
      `${figure}`.padStart([6, 6, 8, 12, 5, 15][index] ?? 6),
    ),
  ].join(' ')
}

const SAMPLE = resolve(import.meta.dirname, '../../resources/sample/schriftelijk-overleg-navo-2022-01-07.txt')

await print(process.argv.length > 2 ? process.argv.slice(2) : [SAMPLE])
