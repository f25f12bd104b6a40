import type { LabelledBlock } from '../labels/labelled-block'
import { turnLabel } from './kind-rules'
import type { Stretch } from './stretches'

const ASKS = /\?[”’"'»)\]]*\s*$/

/**
 * Answers whose label stands above the question once more, as Austrian ministers write them: `Zu Frage 1:`, what was asked, and
 * the answer. Where most of a paper's labels do and none is a question's, they open the questions. Else as it was.
 */
export function labelsThatAsk(stretches: readonly Stretch[]): readonly Stretch[] {
  const labels = stretches.flatMap(({ opens }) => turnLabel(opens ?? undefined) ?? [])
  if (labels.length < 2 || labels.some(({ kind }) => kind !== 'answer')) return stretches
  const asking = stretches.filter(asksThenAnswers)
  if (asking.length * 2 <= labels.length) return stretches
  return stretches.map(stretch => (asking.includes(stretch) ? opensQuestion(stretch) : stretch))
}

function asksThenAnswers({ opens, body }: Stretch): boolean {
  const label = turnLabel(opens ?? undefined)
  if (!label || label.length !== undefined || label.numbers.length === 0) return false
  const answer = body.findIndex(({ text }) => !ASKS.test(text))
  return answer > 0
}

function opensQuestion(stretch: Stretch): Stretch {
  const { opens } = stretch
  const label = turnLabel(opens ?? undefined)
  if (!opens || !label) return stretch
  const asks: LabelledBlock = { ...opens, label: { ...label, kind: 'question' } }
  return { ...stretch, opens: asks }
}
