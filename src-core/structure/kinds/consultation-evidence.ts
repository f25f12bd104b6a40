import { anyPattern } from '../../vocabulary/languages'
import { type Evidence, headOf, type Paper } from './kind-rules'
import { answersReport, numberedReportEvidence, reportEvidence } from './report-of-parties'

const SAYS_SO = anyPattern(({ parties }) => parties?.consultation, 'i')

/** What speaks for a paper in which parties put questions to the government in writing. */
export function consultationEvidence(paper: Paper): Evidence {
  const parties = paper.blocks.filter(({ label }) => label?.kind === 'party').length
  const saysSo = SAYS_SO.exec(headOf(paper))?.[0]
  const clues = [`${parties} headings of parties`, ...(saysSo ? [`the head says “${saysSo}”`] : [])]
  if (parties === 0) return lettersEvidence(paper) ?? numberedReportEvidence(paper) ?? reportEvidence(paper)
  const answers = answersReport(paper)
  const weight = Math.min(0.98, 0.4 + parties / 10 + (saysSo || answers ? 0.5 : 0))
  // It consults nobody, and is called so for want of a better kind.
  if (answers) return { weight, surest: 0.6, clues: [...clues, 'the head says that it answers a report'] }
  return { weight, clues }
}

const CONSULTED = anyPattern(({ parties }) => parties?.consulted, 'i')

/** A committee's letter and the government's with questions that have labels, below no heading of a party. */
function lettersEvidence(paper: Paper): Evidence | null {
  const letters = paper.blocks.filter(({ label }) => label?.kind === 'part').length
  const labelled = paper.blocks.some(({ label }) => label?.kind === 'question')
  if (letters < 2 || !labelled || !CONSULTED.test(headOf(paper))) return null
  return { weight: 0.95, clues: [`${letters} letters of a written consultation, with labels`] }
}
