import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { excerptOf } from '../../src-core/citations/excerpt'
import type { CitedPaper as Meant } from '../../src-core/citations/resolve-citation'
import type { Inline, StructuredDocument } from '../../src-core/document/model'
import { usePaperFacts } from '../i18n/use-paper-facts'
import { useApp } from '../state/store'
import { citedPlace } from './cited-place'
import style from './citing.module.css'
import { SURE_ENOUGH } from './project-papers'

interface CitedPaperProps {
  readonly from: StructuredDocument
  readonly inline: Inline
  readonly paper: Meant
}

/** The head of a paper that is cited: what it is, how sure that is, and the words at the place that is named, where one is. */
export function CitedPaper({ from, inline, paper: { id, certainty } }: CitedPaperProps) {
  const { t } = useTranslation('citing')
  const factsOf = usePaperFacts()
  const summary = useApp(state => state.project.documents.find(one => one.id === id))
  const words = useWordsThere(from, inline, id)
  if (!summary) return null
  return (
    <div className={style['paper']}>
      <strong dir="auto">{summary.title}</strong>
      <span className={style['facts']}>{factsOf(summary)}</span>
      {certainty < SURE_ENOUGH && <span className={style['facts']}>{t('unsure')}</span>}
      {words !== null && <p dir="auto">{words}</p>}
    </div>
  )
}

/** The words at the place that is named with a citation; null where none is named or found. */
function useWordsThere(from: StructuredDocument, inline: Inline, id: string): string | null {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    void citedPlace(from, inline, id).then(place => {
      if (isHere && place && place.offset !== null) setWords(excerptOf(place.document, place.offset))
    })
    return () => {
      isHere = false
    }
  }, [from, inline, id])
  return words
}
