import { scoreSpoken, tell } from './score-spoken'
import { judgedPapers } from './spoken-marks'

// Prints how right the suggested promises and refusals are; `npm run marks:spoken -- --errors` prints the sentences as well,
// of papers that words may be mended after only.
const papers = await judgedPapers()
for (const half of ['mended', 'held-out', 'held-out-for-refusals'] as const) {
  const own = papers.filter(({ marks }) => marks.half === half)
  const { promises, refusals, bands, errors } = scoreSpoken(own)
  const sentences = own.reduce((sum, one) => sum + one.sentences.length, 0)
  console.log(`${half}: ${own.length} papers, ${sentences} sentences`)
  console.log(`  promises         ${tell(promises)}`)
  for (const [certainty, { right, found }] of bands)
    console.log(
      `    said ${certainty.toFixed(2)}      right ${(right / found).toFixed(2)} (${right} of ${found})`,
    )
  console.log(`  refusals         ${tell(refusals)}`)
  if (half === 'mended' && process.argv.includes('--errors')) console.log(errors.join('\n'))
}
