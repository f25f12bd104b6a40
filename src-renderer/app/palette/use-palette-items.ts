import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../src-core/contract/events'
import { openCardHere } from '../../answers/turn-layer'
import { openInOther } from '../../beside/halves'
import { useSelection } from '../../marking/selection-state'
import { goToTurn } from '../../paper/go-to'
import { jumpTo } from '../../paper/jump-history'
import { useTurnName } from '../../paper/turn-name'
import { sectionName } from '../../reader/outline'
import { openDocument, setPreferences, showDialog } from '../../state/actions'
import { runCommand } from '../../state/commands'
import { useApp } from '../../state/store'
import { keyName } from '../../ui/key-name'
import { hasRecognisedWords, setWords } from '../../wording/set-words'
import type { PaletteItem } from './find-items'

/** Everything the command palette can find now: places in the paper, papers, and commands. */
export function usePaletteItems(): readonly PaletteItem[] {
  return [...usePlaces(), ...useDocuments(), ...useCommands(), ...useBeside()]
}

function usePlaces(): readonly PaletteItem[] {
  const document = useApp(state => state.document)
  const name = useTurnName()
  if (!document) return []
  const sections = document.sections.map(section => ({
    id: section.id,
    group: 'places' as const,
    label: sectionName(document, section),
    offered: true,
    run: () => jumpTo(section.start),
  }))
  // An answer is looked up more often than its question.
  const byRole = [...document.turns].sort(
    (one, other) => Number(other.role === 'answer') - Number(one.role === 'answer'),
  )
  const turns = byRole.map(turn => ({
    id: turn.id,
    group: 'places' as const,
    label: name(document, turn),
    numbers: turn.numbers,
    offered: false,
    run: () => goToTurn(turn),
  }))
  return [...sections, ...turns]
}

function useDocuments(): readonly PaletteItem[] {
  const documents = useApp(state => state.project.documents)
  const open = useApp(state => state.document?.id)
  return documents
    .filter(({ id }) => id !== open)
    .map(({ id, title }) => ({
      id,
      group: 'documents',
      label: title,
      offered: true,
      run: () => void openDocument(id),
    }))
}

/** Every paper, to be opened beside the one that is read. */
function useBeside(): readonly PaletteItem[] {
  const { t } = useTranslation('split')
  const documents = useApp(state => state.project.documents)
  return documents.map(({ id, title }) => ({
    id: `beside-${id}`,
    group: 'documents',
    label: t('open-beside', { title }),
    offered: false,
    run: () => void openInOther(id),
  }))
}

function useCommands(): readonly PaletteItem[] {
  const { t } = useTranslation(['app', 'packages', 'split', 'comfort', 'citing', 'suggesting'])
  // The palette takes the focus, and with it what is selected.
  const [selected] = useState(() => useSelection.getState().passage)
  const hasScan = useApp(state => hasRecognisedWords(state.document))
  const isSplit = useApp(state => state.other !== null)
  const command = (name: Command, label: string, keys?: string): PaletteItem => ({
    id: name,
    group: 'commands',
    label,
    detail: keys,
    offered: true,
    run: () => runCommand(name),
  })
  const action = (id: string, label: string, run: () => void): PaletteItem => ({
    id,
    group: 'commands',
    label,
    offered: false,
    run,
  })
  return [
    command('find', t('key-find'), keyName('F')),
    command('search', t('search-all'), keyName('Shift+F')),
    command('export', t('export'), keyName('E')),
    command('import', t('add-paper')),
    command('import-folder', t('add-folder')),
    command('paste-text', t('paste-text')),
    action('themes', t('themes'), () => showDialog('themes')),
    command('suggest', t('suggesting:title')),
    command('register', t('suggesting:register')),
    action('to-register', t('suggesting:to-register'), () => runCommand('to-register')),
    action('make-package', t('packages:make'), () => runCommand('make-package')),
    action('open-package', t('packages:open'), () => runCommand('open-package')),
    action('keeping', t('keeping'), () => showDialog('keeping')),
    command('undo', t('undo'), keyName('Z')),
    command('redo', t('redo'), keyName('Y')),
    command('toggle-navigation', t('show-navigation'), keyName('1')),
    command('toggle-annotations', t('show-annotations'), keyName('2')),
    command('toggle-original', t('show-original'), keyName('3')),
    command('toggle-notebook', t('show-notebook'), keyName('4')),
    command('split', t('split:split'), keyName('\\')),
    ...(isSplit
      ? [
          command('other-side', t('split:other-side'), 'F6'),
          command('swap-sides', t('split:swap')),
          command('close-side', t('split:close-side')),
        ]
      : []),
    command('focus-mode', t('comfort:focus-mode'), 'F9'),
    command('read-aloud', t('comfort:read-aloud')),
    command('citations', t('citing:title')),
    action('copy-link', t('copy-link'), () => runCommand('copy-link')),
    action('copy-cited', t('key-copy-cited'), () => runCommand('copy-cited')),
    action('highlighter', t('key-highlighter'), () => runCommand('highlighter')),
    action('overlaps', t('key-overlaps'), () => runCommand('overlaps')),
    action('connect', t('key-connect'), () => runCommand('connect')),
    action('split-here', t('key-split-here'), () => runCommand('split-here')),
    action('to-notebook', t('to-notebook'), () => runCommand('to-notebook')),
    action('note-turn', t('note-turn'), () => runCommand('note-turn')),
    action('project-notes', t('project-notes'), () => showDialog('project-notes')),
    command('turns', t('key-turns'), 'T'),
    { ...command('judge', t('key-judge'), 'S'), run: () => void openCardHere('judgement', selected) },
    command('next-unjudged', t('key-next-unjudged'), 'U'),
    action('previous-unjudged', t('key-previous-unjudged'), () => runCommand('previous-unjudged')),
    command('across', t('key-across'), 'Q'),
    action('referring', t('key-referring'), () => runCommand('referring')),
    command('review', t('review')),
    ...(hasScan ? [{ ...command('set-words', t('set-words')), run: () => setWords(selected) }] : []),
    command('settings', t('settings'), keyName(',')),
    command('shortcuts', t('shortcuts'), '?'),
    action('new-project', t('new-project'), () => showDialog('new-project')),
    action('text-larger', t('text-larger'), () => runCommand('text-larger')),
    action('text-smaller', t('text-smaller'), () => runCommand('text-smaller')),
    action('text-reset', t('text-reset'), () => runCommand('text-reset')),
    ...(['system', 'light', 'dark'] as const).map(value =>
      action(
        `appearance-${value}`,
        `${t('appearance')}: ${t(`appearance-${value}`)}`,
        () => void setPreferences({ appearance: value }),
      ),
    ),
    ...(['serif', 'sans', 'dyslexia'] as const).map(value =>
      action(
        `face-${value}`,
        `${t('comfort:face')}: ${t(`comfort:face-${value}`)}`,
        () => void setPreferences({ face: value }),
      ),
    ),
    ...(['tight', 'normal', 'loose'] as const).map(value =>
      action(
        `spacing-${value}`,
        `${t('comfort:spacing')}: ${t(`comfort:spacing-${value}`)}`,
        () => void setPreferences({ spacing: value }),
      ),
    ),
    ...(['nl', 'en'] as const).map(value =>
      action(
        `language-${value}`,
        `${t('language')}: ${t(`language-${value}`)}`,
        () => void setPreferences({ language: value }),
      ),
    ),
  ]
}
