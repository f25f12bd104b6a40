import { ChevronDown, ChevronUp, Scissors } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { describePlace } from '../../src-core/document/corrections/text-place'
import type { Block, StructuredDocument } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { jumpTo } from '../paper/jump-history'
import { Button, IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'
import { makeCorrection, placeAt } from './make-correction'
import style from './place-editor.module.css'
import { choosePlace } from './review-state'
import { sentenceStarts } from './sentence-starts'

interface ParagraphToolsProps {
  readonly document: StructuredDocument
  readonly block: Block
}

/** From paragraph to paragraph, and making one of two, and two of one. */
export function ParagraphTools({ document, block }: ParagraphToolsProps) {
  const { t } = useTranslation('reviewing')
  const { blocks, text, language } = document
  const index = blocks.indexOf(block)
  const [before, after] = [blocks[index - 1], blocks[index + 1]]
  const sentences = sentenceStarts(text.slice(block.start, block.end), language).map(at => block.start + at)
  const canMerge = after && !after.cells && !block.cells && after.kind === block.kind
  return (
    <fieldset className={style['tools']}>
      <legend>{t('paragraph')}</legend>
      <IconButton
        icon={ChevronUp}
        look="normal"
        label={t('paragraph-before')}
        isDisabled={!before}
        onPress={() => go(before)}
      />
      <IconButton
        icon={ChevronDown}
        look="normal"
        label={t('paragraph-after')}
        isDisabled={!after}
        onPress={() => go(after)}
      />
      <Button
        isDisabled={!canMerge}
        onPress={() =>
          void makeCorrection(document, { type: 'merge-paragraphs', at: placeAt(document, block) })
        }
      >
        {t('merge-paragraphs')}
      </Button>
      <ActionMenu
        label={t('split-before')}
        items={sentences.map(at => (
          <MenuAction
            key={at}
            label={quotableText(document, { start: at, end: Math.min(block.end, at + 60) })}
            run={() =>
              void makeCorrection(document, { type: 'split-paragraph', at: describePlace(text, at) })
            }
          />
        ))}
      >
        <Button isDisabled={sentences.length === 0 || block.cells !== undefined}>
          <Scissors size={14} aria-hidden />
          {t('split-paragraph')}
        </Button>
      </ActionMenu>
    </fieldset>
  )
}

function go(block: Block | undefined): void {
  if (!block) return
  choosePlace(block.start)
  jumpTo(block.start)
}
