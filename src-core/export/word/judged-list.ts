import { type JudgedAnswer, tellJudgement } from '../judged-answers'
import type { RenderOptions } from '../render-options'
import { paragraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'

/** What is judged of answers of one paper, each on a line that begins with the place it is judged of. */
export function writeJudgedAnswers(
  file: WordFile,
  answers: readonly JudgedAnswer[],
  language: RenderOptions['language'],
): void {
  for (const { underPaper, judgements } of answers) {
    const told = judgements.map(one => tellJudgement(one, language)).join('; ')
    file.add(paragraph(run(underPaper, { bold: true }) + run(`: ${told}`), { style: 'Place' }))
  }
}
