import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Group, Panel } from 'react-resizable-panels'
import { hasOutline } from '../../src-core/document/outline'
import { Outline } from '../reader/outline'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { Divider } from '../ui/divider'
import { TextField } from '../ui/field'
import { AddDocument } from './add-document'
import { ArrangeMenu } from './arrange-menu'
import { DocumentList } from './document-list'
import style from './navigation-pane.module.css'
import { ProjectMenu } from './project-menu'

/** From how many papers on they are looked for rather than seen at once, and their list has a size of its own. */
const MANY = 6

/** The project's papers, and the outline of the one that is open. */
export function NavigationPane() {
  const document = useApp(state => state.document)
  const isLong = useApp(state => state.project.documents.length >= MANY)
  return (
    <div className={style['pane']}>
      <ProjectMenu />
      {isLong && document ? (
        <Divided first={<Documents isLong />} second={<OutlineSection />} isWhole={!hasOutline(document)} />
      ) : (
        <>
          <Documents isLong={isLong} />
          {document && <OutlineSection />}
        </>
      )}
    </div>
  )
}

function Documents({ isLong }: { readonly isLong: boolean }) {
  const { t } = useTranslation('library')
  const [query, setQuery] = useState('')
  return (
    <section className={style['documents']} aria-labelledby="documents-heading">
      <div className={style['head']}>
        <h2 id="documents-heading">{t('documents')}</h2>
        {isLong && <ArrangeMenu />}
        <AddDocument />
      </div>
      {isLong && (
        <div className={style['filter']}>
          <TextField
            label={t('filter')}
            hideLabel
            placeholder={t('filter')}
            value={query}
            change={setQuery}
          />
        </div>
      )}
      <div className={style['scroll']}>
        <DocumentList query={isLong ? query : ''} />
      </div>
    </section>
  )
}

function OutlineSection() {
  const { t } = useTranslation('reader')
  const document = useApp(state => state.document)
  return (
    document && (
      <section className={style['outline']} aria-labelledby="outline-heading">
        <div className={style['head']}>
          <h2 id="outline-heading">{t('outline')}</h2>
        </div>
        <div className={style['scroll']}>
          <Outline document={document} />
        </div>
      </section>
    )
  )
}

interface DividedProps {
  readonly first: ReactNode
  readonly second: ReactNode
  /** Whether the first has all the room that the second, which only says that there is nothing in it, leaves. */
  readonly isWhole: boolean
}

/** Two parts above each other with a line between them that can be dragged; where it stands is remembered. */
function Divided({ first, second, isWhole }: DividedProps) {
  const { t } = useTranslation('library')
  const library = useApp(state => state.preferences.library)
  return (
    <Group
      orientation="vertical"
      className={`${style['divided']} ${isWhole ? style['whole'] : ''}`}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        const share = Math.round(layout['documents'] ?? library.share)
        if (isUserInteraction) void setPreferences({ library: { ...library, share } })
      }}
    >
      <Panel id="documents" className={style['part']} defaultSize={`${library.share}%`} minSize="10%">
        {first}
      </Panel>
      <Divider label={t('resize-outline')} />
      <Panel id="outline" className={style['part']} minSize="10%">
        {second}
      </Panel>
    </Group>
  )
}
