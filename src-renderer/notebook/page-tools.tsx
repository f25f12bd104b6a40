import type { Editor } from '@tiptap/react'
import { FileSymlink, Heading } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { HEADING_LEVELS } from '../../src-core/annotation/written/written-attributes'
import { FormatButtons } from '../notes/format-buttons'
import { bold, bullets, type Format, italic, numbers, quote, tasks } from '../notes/formats'
import { LinkForm } from '../notes/link-form'
import { IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'
import { FootnoteButton } from '../writing/footnote-button'
import { SpellingMenu } from '../writing/spelling-menu'
import { TableMenu } from '../writing/table-menu'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'

interface PageToolsProps {
  readonly editor: Editor
  /** The page's id. */
  readonly page: string
  readonly linking: boolean
  setLinking(linking: boolean): void
}

const FORMATS: readonly Format[] = [bold, italic, bullets, numbers, tasks, quote]

/** The formats of a page, pressed where they hold at the cursor. */
export function PageTools({ editor, page, linking, setLinking }: PageToolsProps) {
  const { t } = useTranslation('notes')
  return (
    <>
      <Toolbar aria-label={t('tools')} className={style['tools'] ?? ''}>
        <Headings editor={editor} />
        <FormatButtons editor={editor} formats={FORMATS} linking={linking} setLinking={setLinking} />
        <PageLinks editor={editor} page={page} />
        <TableMenu editor={editor} />
        <FootnoteButton editor={editor} />
        <SpellingMenu />
      </Toolbar>
      {linking && <LinkForm editor={editor} close={() => setLinking(false)} />}
    </>
  )
}

function Headings({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('notebook')
  return (
    <ActionMenu
      label={t('heading')}
      items={
        <>
          {HEADING_LEVELS.map(level => (
            <MenuAction
              key={level}
              label={t('heading-level', { level })}
              run={() => chain(editor).setHeading({ level }).run()}
            />
          ))}
          <MenuAction label={t('paragraph')} run={() => chain(editor).setParagraph().run()} />
        </>
      }
    >
      <IconButton icon={Heading} label={t('heading')} />
    </ActionMenu>
  )
}

/** Links to other pages. */
function PageLinks({ editor, page }: Pick<PageToolsProps, 'editor' | 'page'>) {
  const { t } = useTranslation('notebook')
  const pages = useNotebook(state => state.pages)?.filter(({ id }) => id !== page) ?? []
  if (pages.length === 0) return null
  return (
    <ActionMenu
      label={t('page-link')}
      items={pages.map(({ id, title }) => (
        <MenuAction
          key={id}
          label={title}
          run={() =>
            chain(editor)
              .insertContent([link(id, title), { type: 'text', text: ' ' }])
              .run()
          }
        />
      ))}
    >
      <IconButton icon={FileSymlink} label={t('page-link')} />
    </ActionMenu>
  )
}

function chain(editor: Editor) {
  return editor.chain().focus()
}

function link(page: string, title: string) {
  return { type: 'pageLink', attrs: { page, title } }
}
