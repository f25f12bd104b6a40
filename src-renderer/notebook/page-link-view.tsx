import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'
import { openPage } from './open-page'

/** A link to a page, by the title it has now; one to a page that is gone says so. */
export function PageLinkView({ node }: NodeViewProps) {
  const { t } = useTranslation('notebook')
  const id = String(node.attrs['page'])
  const page = useNotebook(({ pages }) => pages?.find(one => one.id === id))
  const title = page?.title ?? String(node.attrs['title'])
  return (
    <NodeViewWrapper as="span" className={style['page-link']}>
      {page ? (
        <button type="button" onClick={() => void openPage(id)}>
          {title}
        </button>
      ) : (
        <span>
          {title} <em>({t('page-gone')})</em>
        </span>
      )}
    </NodeViewWrapper>
  )
}
