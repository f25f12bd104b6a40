import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { mentionOf } from '../../src-core/annotation/written/mention'
import { goToMentioned } from './go-to-mentioned'
import { learnName, useNameNow } from './mention-names'
import style from './writing.module.css'

/** A mention, by the name that what it mentions has now; one of what is gone says so. */
export function MentionView({ node }: NodeViewProps) {
  const { t } = useTranslation('notes')
  const { of, id, paper, opening, label } = node.attrs
  const mentioned = mentionOf({
    type: 'mention',
    attrs: { of, id, paper: paper ?? undefined, opening: opening ?? undefined, label: label ?? undefined },
  }) ?? { of: 'theme' as const, id: '' }
  const name = useNameNow(mentioned)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of one turn its name is asked for once
  useEffect(() => learnName(mentioned), [of, id, paper])
  return (
    <NodeViewWrapper as="span" className={style['mention']} data-of={of}>
      {name === null ? (
        <span>
          {label} <em>({t('mention-gone')})</em>
        </span>
      ) : (
        <button type="button" tabIndex={-1} onClick={() => void goToMentioned(mentioned)}>
          {name ?? label}
        </button>
      )}
    </NodeViewWrapper>
  )
}
