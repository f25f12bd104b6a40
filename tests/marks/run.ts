import { existsSync } from 'node:fs'
import { CORPUS, type Measured, markedPapers, measure, table } from './measure'

// Prints precision and recall on the papers marked by hand, or on those that are named; `npm run marks -- NAME…`.
const names = process.argv.slice(2)
const there = existsSync(CORPUS)
if (!there) console.log(`No corpus at ${CORPUS}: only the sample paper is measured.`)
const measured: Measured[] = []
for (const { name, marks } of [...markedPapers(), ...markedPapers('held-out')]) {
  const wanted = names.length === 0 || names.includes(name)
  if (wanted && (there || marks.paper === null)) measured.push(await measure(name, marks))
}
console.log(table(measured))
