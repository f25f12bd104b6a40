import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { QUOTATION_USES, type QuotationUse } from '../../src-core/notebook/page-body'
import { RegionPicture } from '../regions/region-picture'
import { IconButton } from '../ui/button'
import { changeUse } from './change-use'
import { goToQuotation } from './go-to-quotation'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'

/** A passage's own words as they are now, with where they stand. */
export function QuotationView(props: NodeViewProps) {
  const { words, isGone, region } = useQuoted(props)
  return (
    <NodeViewWrapper
      as="figure"
      className={style['quotation']}
      data-gone={isGone || undefined}
      data-selected={props.selected || undefined}
      contentEditable={false}
    >
      <QuotationHead {...props} use="direct" />
      {region && <RegionPicture region={region} />}
      <blockquote className={style['words']} dir="auto" data-drag-handle>
        {words}
      </blockquote>
      <Source {...props} />
    </NodeViewWrapper>
  )
}

/** What the writer makes of a passage, with where that stands and its words at hand. */
export function ParaphraseView(props: NodeViewProps) {
  const { t } = useTranslation('notebook')
  const { words, isGone } = useQuoted(props)
  const use = props.node.attrs['use'] === 'comment' ? 'comment' : 'summary'
  return (
    <NodeViewWrapper
      as="figure"
      className={style['quotation']}
      data-gone={isGone || undefined}
      data-use={use}
    >
      <QuotationHead {...props} use={use} />
      <div
        className={style['own-words']}
        data-placeholder={props.node.content.size === 0 ? t(`write-${use}`) : undefined}
      >
        <NodeViewContent />
      </div>
      <details className={style['passage']} contentEditable={false}>
        <summary>{t('passage')}</summary>
        <blockquote dir="auto">{words}</blockquote>
      </details>
      <Source {...props} />
    </NodeViewWrapper>
  )
}

function QuotationHead(props: NodeViewProps & { readonly use: QuotationUse }) {
  const { t } = useTranslation('notebook')
  const { use, editor, deleteNode } = props
  const { themes } = useQuoted(props)
  return (
    <div className={style['quotation-head']} contentEditable={false}>
      <select
        aria-label={t('use')}
        value={use}
        disabled={!editor.isEditable}
        onChange={event => changeUse(props, event.target.value as QuotationUse)}
      >
        {QUOTATION_USES.map(value => (
          <option key={value} value={value}>
            {t(`use-${value}`)}
          </option>
        ))}
      </select>
      <span className={style['themes']}>{themes.join(', ')}</span>
      {editor.isEditable && <IconButton icon={X} label={t('quotation-remove')} onPress={deleteNode} />}
    </div>
  )
}

function Source(props: NodeViewProps) {
  const { t } = useTranslation('notebook')
  const { citation, isGone, isLost, annotation } = useQuoted(props)
  return (
    <figcaption className={style['source']} contentEditable={false}>
      {isGone ? (
        <>
          {citation} <em>{t('quotation-gone')}</em>
        </>
      ) : (
        <button type="button" onClick={() => void goToQuotation(annotation)}>
          {citation}
        </button>
      )}
      {isLost && <em>{t('quotation-lost')}</em>}
    </figcaption>
  )
}

/** What a quotation shows: what its annotation is now, and while that is being read or once it is gone what was kept of it. */
function useQuoted({ node }: NodeViewProps) {
  const annotation = String(node.attrs['annotation'])
  const live = useNotebook(({ quotations }) => quotations.get(annotation))
  return {
    annotation,
    words: live?.words ?? String(node.attrs['words']),
    citation: live?.citation ?? String(node.attrs['citation']),
    themes: live?.themes ?? [],
    isGone: live === null,
    isLost: live?.stands === false,
    region: live?.region,
  }
}
