import { ArrowRight, Columns2, TextSearch } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Citation, citesOf } from '../../src-core/citations/cites-of'
import type { CitedPaper } from '../../src-core/citations/resolve-citation'
import type { CitedBy } from '../../src-core/contract/project-calls'
import type { StructuredDocument } from '../../src-core/document/model'
import { jumpTo } from '../paper/jump-history'
import { call, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { openPaperAt } from './cited-place'
import style from './citing.module.css'
import { resolverOf, SURE_ENOUGH, summaryOf } from './project-papers'

/** What the open paper cites, in the project or missing from it, and which papers of the project cite it. */
export function CitationsDialog() {
  const document = useApp(state => state.document)
  return document && <Citations document={document} />
}

function Citations({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('citing')
  const documents = useApp(state => state.project.documents)
  const citing = useCitedBy(document.id)
  const [here, missing] = useMemo(() => parted(document, resolverOf(documents)), [document, documents])
  return (
    <Dialog title={t('title')} wide close={() => showDialog(null)}>
      <section aria-label={t('cites-here', { count: here.length })}>
        <h3>{t('cites-here', { count: here.length })}</h3>
        {here.length === 0 && <p className={style['none']}>{t('cites-none')}</p>}
        <ul className={style['list']}>
          {here.map(({ cite, meant }) => (
            <CiteRow key={cite.name} cite={cite} meant={meant} />
          ))}
        </ul>
      </section>
      {missing.length > 0 && (
        <section aria-label={t('cites-missing', { count: missing.length })}>
          <h3>{t('cites-missing', { count: missing.length })}</h3>
          <ul className={style['list']}>
            {missing.map(({ cite }) => (
              <CiteRow key={cite.name} cite={cite} meant={[]} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('cited-by', { count: citing?.length ?? 0 })}>
        <h3>{t('cited-by', { count: citing?.length ?? 0 })}</h3>
        {citing?.length === 0 && <p className={style['none']}>{t('cited-by-none')}</p>}
        <ul className={style['list']}>
          {citing?.map(one => (
            <PaperRow
              key={one.documentId}
              id={one.documentId}
              facts={[one.text, t('times', { count: one.places.length }), ...doubt(one.certainty, t)]}
              offset={one.places[0]?.start ?? null}
            />
          ))}
        </ul>
      </section>
    </Dialog>
  )
}

interface Cited {
  readonly cite: Citation
  readonly meant: readonly CitedPaper[]
}

function parted(
  document: StructuredDocument,
  resolve: (name: string) => readonly CitedPaper[],
): [here: Cited[], missing: Cited[]] {
  const all = citesOf(document).map(cite => ({
    cite,
    meant: resolve(cite.name).filter(({ id }) => id !== document.id),
  }))
  return [all.filter(({ meant }) => meant.length > 0), all.filter(({ meant }) => meant.length === 0)]
}

/** The papers that cite one; null until that is known. */
function useCitedBy(documentId: string): readonly CitedBy[] | null {
  const documents = useApp(state => state.project.documents)
  const [found, setFound] = useState<readonly CitedBy[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: papers that come or go may cite it
  useEffect(() => {
    let isHere = true
    void call('citation.cited-by', { documentId }).then(answer => isHere && answer && setFound(answer))
    return () => {
      isHere = false
    }
  }, [documentId, documents])
  return found
}

function CiteRow({ cite, meant }: Cited) {
  const { t } = useTranslation('citing')
  const there = (
    <IconButton
      icon={TextSearch}
      label={t('show-place', { what: cite.text })}
      onPress={() => leaveTo(() => jumpTo(cite.places[0]?.start ?? 0, cite.places[0]?.end))}
    />
  )
  const times = t('times', { count: cite.places.length })
  if (meant.length === 0)
    return (
      <li className={style['row']}>
        <span className={style['what']}>
          <span>{cite.text}</span>
          <span className={style['facts']}>{times}</span>
        </span>
        {there}
      </li>
    )
  return meant.map(({ id, certainty }) => (
    <PaperRow key={id} id={id} facts={[cite.text, times, ...doubt(certainty, t)]} offset={null}>
      {there}
    </PaperRow>
  ))
}

interface PaperRowProps {
  readonly id: string
  readonly facts: readonly string[]
  /** Where it is opened: a UTF-16 offset, or null for where it was left. */
  readonly offset: number | null
  readonly children?: ReactNode
}

function PaperRow({ id, facts, offset, children }: PaperRowProps) {
  const { t } = useTranslation(['citing', 'split'])
  const title = summaryOf(id)?.title ?? id
  return (
    <li className={style['row']}>
      <span className={style['what']}>
        <span dir="auto">{title}</span>
        <span className={style['facts']}>{facts.join(' · ')}</span>
      </span>
      {children}
      <IconButton
        icon={ArrowRight}
        label={t('citing:open-paper', { title })}
        onPress={() => leaveTo(() => void openPaperAt(id, offset, false))}
      />
      <IconButton
        icon={Columns2}
        label={t('split:open-beside', { title })}
        onPress={() => leaveTo(() => void openPaperAt(id, offset, true))}
      />
    </li>
  )
}

/** What there is to say of a citation that may mean another paper. */
function doubt(certainty: number, t: (key: 'unsure') => string): string[] {
  return certainty < SURE_ENOUGH ? [t('unsure')] : []
}

/** Closes the dialog and goes on once it is gone, which would otherwise take the focus back. */
function leaveTo(go: () => void): void {
  showDialog(null)
  requestAnimationFrame(go)
}
