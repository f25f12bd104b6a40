import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { quotedWords } from '../../src-core/annotation/quoted-words'
import type { Block } from '../../src-core/document/model'
import { openCard } from '../open-card/open-card'
import { useOutbox } from '../state/outbox'
import { useApp } from '../state/store'
import { useAnnotationsOf } from './annotations-by-block'
import style from './block-highlights.module.css'

/**
 * A paragraph's highlights as a list of buttons. CSS highlights say nothing to screen readers and cannot be focused;
 * this can, and shows itself when it is.
 */
export const BlockHighlights = memo(function BlockHighlights({ block }: { readonly block: Block }) {
  const here = useAnnotationsOf(block.id)
  return here.length > 0 ? <HighlightList annotations={here} /> : null
})

function HighlightList({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const { t } = useTranslation(['reader', 'annotating'])
  const themes = useApp(state => state.themes)
  const paper = useApp(state => state.document)
  const waiting = useOutbox()
  return (
    <ul className={style['list']} aria-label={t('reader:highlights-here', { count: annotations.length })}>
      {annotations.map(annotation => {
        const { id, themes: ids } = annotation
        const names = ids.flatMap(theme => themes.get(theme)?.name ?? [])
        return (
          <li key={id}>
            <button
              type="button"
              data-highlight={id}
              className={style['item']}
              onClick={() => openCard(id, true)}
            >
              {[names.join(', ') || t('annotating:untagged'), shorten(quotedWords(paper, annotation))].join(
                ': ',
              )}
              {waiting.some(({ record }) => record.id === id) && ` (${t('annotating:waiting')})`}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function shorten(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 79).trimEnd()}…`
}
