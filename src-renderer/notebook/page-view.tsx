import { ArrowLeft, Ellipsis, ListPlus, Trash2 } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import { Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ListedPage } from '../../src-core/contract/writing/notebook-calls'
import type { NotebookPage } from '../../src-core/notebook/page'
import { headingsOf, type PageHeading } from '../../src-core/notebook/walk-page'
import { PageActions } from '../exporting/page-actions'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { ActionMenu, MenuAction, menuStyle } from '../ui/menu'
import { addFresh } from './add-fresh'
import style from './notebook.module.css'
import { closePage, openPage } from './open-page'
import { handInPage, isStuck, pageDrafts } from './page-drafts'
import { PageEditor } from './page-editor'
import { PageOutline } from './page-outline'
import { PageState } from './page-state'
import { tell } from './tell'

interface PageViewProps {
  readonly page: NotebookPage
  readonly linkedBy: readonly ListedPage[]
  readonly close: ReactNode
}

/**
 * A page of the notebook: its title, what is written on it, its outline, and the pages that link to it. What is typed is read by
 * those parts alone that show it: all else would be drawn again at each key.
 */
export function PageView({ page, linkedBy, close }: PageViewProps) {
  const { t } = useTranslation('notebook')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [sitting] = useState(() => crypto.randomUUID())
  return (
    <>
      <header className={style['head']}>
        <IconButton icon={ArrowLeft} label={t('back')} onPress={() => void closePage()} />
        <PageTitle page={page} readOnly={readOnly} sitting={sitting} />
        <PageMenu page={page} readOnly={readOnly} />
        {close}
      </header>
      <StateOfDraft page={page} />
      <PageEditor page={page} readOnly={readOnly} sitting={sitting} />
      <footer className={style['foot']}>
        <OutlineOfDraft page={page} />
        {linkedBy.length > 0 && (
          <details>
            <summary>{t('linked-by', { count: linkedBy.length })}</summary>
            {linkedBy.map(({ id, title: from }) => (
              <Button key={id} look="plain" onPress={() => void openPage(id)}>
                {from}
              </Button>
            ))}
          </details>
        )}
      </footer>
    </>
  )
}

interface OfPage {
  readonly page: NotebookPage
}

interface PageTitleProps extends OfPage {
  readonly readOnly: boolean
  readonly sitting: string
}

function PageTitle({ page, readOnly, sitting }: PageTitleProps) {
  const { t } = useTranslation('notebook')
  const title = pageDrafts.use(drafts => drafts.get(page.id)?.typed.title) ?? page.title
  const type = (typed: string) => {
    const { body } = pageDrafts.use.getState().get(page.id)?.typed ?? page
    pageDrafts.type(page.id, page, { title: typed, body }, sitting)
  }
  return (
    <input
      className={style['title']}
      aria-label={t('page-title')}
      aria-invalid={title.trim() === '' || undefined}
      value={title}
      readOnly={readOnly}
      dir="auto"
      maxLength={200}
      onChange={event => type(event.target.value)}
      onBlur={() => void pageDrafts.handIn(page.id)}
    />
  )
}

/** What can be done with a page as a whole. */
function PageMenu({ page, readOnly }: OfPage & { readonly readOnly: boolean }) {
  const { t } = useTranslation('notebook')
  const remove = async () => {
    await pageDrafts.handIn(page.id)
    if (!(await call('notebook.delete', { id: page.id }))) return
    pageDrafts.drop(page.id)
    await closePage()
  }
  const handIn = async () => {
    const isKept = await handInPage(page.id)
    if (!isKept) tell(t('not-handed-in'))
    return isKept
  }
  return (
    <ActionMenu
      label={t('page-actions')}
      items={
        <>
          <PageActions id={page.id} handIn={handIn} />
          {!readOnly && <Separator className={menuStyle['separator'] ?? ''} />}
          {!readOnly && page.fill && (
            <MenuAction icon={ListPlus} label={t('add-fresh')} run={() => void addFresh(page.id)} />
          )}
          {!readOnly && <MenuAction icon={Trash2} label={t('delete')} run={() => void remove()} />}
        </>
      }
    >
      <IconButton icon={Ellipsis} label={t('page-actions')} />
    </ActionMenu>
  )
}

function StateOfDraft({ page }: OfPage) {
  const draft = pageDrafts.use(drafts => {
    const found = drafts.get(page.id)
    return found && isStuck(found) ? found : null
  })
  return draft && <PageState draft={draft} page={page} />
}

const Outline = memo(({ headings }: { readonly headings: string }) => (
  <PageOutline headings={JSON.parse(headings) as readonly PageHeading[]} />
))

function OutlineOfDraft({ page }: OfPage) {
  // As one string, which is the same until a heading is another.
  const headings = pageDrafts.use(drafts =>
    JSON.stringify(headingsOf((drafts.get(page.id)?.typed ?? page).body)),
  )
  return <Outline headings={headings} />
}
