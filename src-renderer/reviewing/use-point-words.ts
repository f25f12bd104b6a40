import { useTranslation } from 'react-i18next'
import { turnAt } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import type { ReviewPoint } from '../../src-core/document/review-points'
import { shownText } from '../../src-core/document/set-right'
import { useTurnName } from '../paper/turn-name'
import { useAttachmentWords } from '../paper/use-attachment-words'
import { useTraceWords } from '../paper/use-trace-words'

/** How much of a passage is quoted in a list, in UTF-16 units. */
const QUOTED = 160

export interface PointWords {
  /** What there is to look at. */
  readonly what: string
  /** The words it is about, or what was changed or removed. */
  readonly words: string
}

/** Puts a point of the review into words. */
export function usePointWords(): (document: StructuredDocument, point: ReviewPoint) => PointWords {
  const { t } = useTranslation(['reviewing', 'library'])
  const turnName = useTurnName()
  const traceWords = useTraceWords()
  const attachmentWords = useAttachmentWords()
  return (document, point) => {
    const words = shownText(document, {
      start: point.start,
      end: Math.min(point.end, point.start + QUOTED),
    })
    switch (point.sort) {
      case 'guessed': {
        const sure = Math.round(point.certainty * 100)
        const turn = turnAt(document, point.start)
        const name =
          point.what === 'kind' ? t(`library:kind-${document.kind}`) : turn ? turnName(document, turn) : ''
        return { what: t(`reviewing:guessed-${point.what}`, { name, sure }), words }
      }
      case 'doubtful':
        return {
          what: t(`reviewing:doubtful-${point.what}`),
          words:
            point.what === 'attachments' && document.attachments
              ? attachmentWords(document.attachments)
              : words,
        }
      case 'draft':
        return {
          what: traceWords({ ...point, kind: point.what }),
          words: point.words === '' ? words : `“${point.words.slice(0, QUOTED)}”`,
        }
      case 'repaired':
        return {
          what: t(`reviewing:repaired-${point.what}`),
          words:
            // An encoding is set right for the whole text, and not at some words.
            point.what === 'encoding'
              ? t('reviewing:from-to', { from: point.from, to: point.to })
              : t('reviewing:from-to', { from: visible(point.was), to: words }),
        }
      case 'removed':
        return { what: t('reviewing:removed-furniture', { page: point.page }), words: point.text }
    }
  }
}

/** White space as signs, so that one sees what a repair took away. */
function visible(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll('\f', '⏎').replaceAll(' ', '␣')
}
