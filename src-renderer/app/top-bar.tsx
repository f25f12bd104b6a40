import {
  ArrowLeft,
  ArrowRight,
  Download,
  History,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Settings,
  Undo2,
} from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useKeyHints, useKeyNames } from '../keys/use-keys'
import { useJumpHistory } from '../paper/jump-history'
import { showDialog } from '../state/actions'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { useChangeName } from '../state/use-change-name'
import { IconButton } from '../ui/button'
import { LanguageMenu } from './language-menu'
import style from './top-bar.module.css'
import { ViewsMenu } from './views-menu'

/** What is open, the way back, the command palette, and what is done to the whole. */
export function TopBar() {
  const { t } = useTranslation()
  const title = useApp(state => state.document?.meta.title ?? state.project.name)
  const { back, forward } = useJumpHistory()
  const hint = useKeyHints()
  const paletteKey = useKeyNames()('palette')
  return (
    <header className={style['bar']}>
      <div className={style['start']}>
        <PaneButton pane="navigation" />
        <p className={style['title']} title={title}>
          {title}
        </p>
      </div>
      <div className={style['middle']}>
        <IconButton
          icon={ArrowLeft}
          label={t('back')}
          hint={hint(t('back'), 'back')}
          isDisabled={back.length === 0}
          onPress={() => runCommand('back')}
        />
        <IconButton
          icon={ArrowRight}
          label={t('forward')}
          hint={hint(t('forward'), 'forward')}
          isDisabled={forward.length === 0}
          onPress={() => runCommand('forward')}
        />
        <AriaButton className={style['palette'] ?? ''} onPress={() => showDialog('palette')}>
          <Search size={14} aria-hidden />
          <span>{t('find-or-run')}</span>
          {paletteKey !== null && <kbd>{paletteKey}</kbd>}
        </AriaButton>
      </div>
      <div className={style['end']}>
        <ViewsMenu />
        <HistoryButtons />
        <IconButton icon={History} label={t('keeping')} onPress={() => showDialog('keeping')} />
        <IconButton
          icon={Download}
          label={t('export')}
          hint={hint(t('export'), 'export')}
          onPress={() => runCommand('export')}
        />
        <LanguageMenu />
        <IconButton
          icon={Settings}
          label={t('settings')}
          hint={hint(t('settings'), 'settings')}
          onPress={() => runCommand('settings')}
        />
        <PaneButton pane="annotations" />
      </div>
    </header>
  )
}

function PaneButton({ pane }: { readonly pane: 'navigation' | 'annotations' }) {
  const { t } = useTranslation()
  const hint = useKeyHints()
  const label = t(`show-${pane}`)
  return (
    <IconButton
      icon={pane === 'navigation' ? PanelLeft : PanelRight}
      label={label}
      hint={hint(label, `toggle-${pane}`)}
      onPress={() => runCommand(`toggle-${pane}`)}
    />
  )
}

function HistoryButtons() {
  const { t } = useTranslation('history')
  const changeName = useChangeName()
  const hint = useKeyHints()
  const { undo, redo } = useApp(state => state.history)
  const undoLabel = undo ? t('undo-what', { what: changeName(undo) }) : t('nothing-undo')
  const redoLabel = redo ? t('redo-what', { what: changeName(redo) }) : t('nothing-redo')
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undoLabel}
        hint={hint(undoLabel, 'undo')}
        isDisabled={!undo}
        onPress={() => runCommand('undo')}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel}
        hint={hint(redoLabel, 'redo')}
        isDisabled={!redo}
        onPress={() => runCommand('redo')}
      />
    </>
  )
}
