import type { ReactNode } from 'react'
import type { StructuredDocument } from '../../src-core/document/model'
import { FilterBar } from './filter-bar'
import style from './filter-bar.module.css'

interface FilteredPaperProps {
  readonly document: StructuredDocument
  /** The paper, and what lies over it. */
  readonly children: ReactNode
}

/** A paper below the bar that it is filtered with. */
export function FilteredPaper({ document, children }: FilteredPaperProps) {
  return (
    <div className={style['whole']}>
      <FilterBar key={document.id} document={document} />
      <div className={style['below']}>{children}</div>
    </div>
  )
}
