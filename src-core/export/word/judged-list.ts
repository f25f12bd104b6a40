import { type JudgedAnswer, tellJudgement } from '../judged-answers'
import type { RenderOptions } from '../render-options'
import { paragraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'

/** What is judged of answers, each below the place it is judged of. */
export function writeJudgedAnswers(
  file: WordFile,
  answers: readonly JudgedAnswer[],
  language: RenderOptions['language'],
): void {
  for (const { citation, judgements } of answers) {
    file.add(paragraph(run(citation), { style: 'Source' }))
    for (const one of judgements) file.add(paragraph(run(tellJudgement(one, language)), { style: 'Place' }))
  }
}
