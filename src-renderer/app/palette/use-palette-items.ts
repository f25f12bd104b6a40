import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openCardHere } from '../../answers/turn-layer'
import { openInOther } from '../../beside/halves'
import { usePaperFacts } from '../../i18n/use-paper-facts'
import type { Deed } from '../../keys/key-row'
import { useKeyNames } from '../../keys/use-keys'
import { listTheme } from '../../listing/listing-state'
import { useSelection } from '../../marking/selection-state'
import { goToTurn } from '../../paper/go-to'
import { jumpTo } from '../../paper/jump-history'
import { useTurnName } from '../../paper/turn-name'
import { sectionName } from '../../reader/outline'
import { openDocument, setPreferences, showDialog } from '../../state/actions'
import { useApp } from '../../state/store'
import { useThemeOrder } from '../../state/use-theme-order'
import { hasRecognisedWords, setWords } from '../../wording/set-words'
import { type CommandName, commandNames, NAME_AREAS } from '../commanding/command-names'
import { doDeed } from '../commanding/use-shortcuts'
import { ALSO_CALLED, KEEPING_CALLED } from './also-called'
import type { PaletteItem } from './find-items'
import { paletteCommands } from './palette-commands'

/** Everything the command palette can find now: places in the paper, papers, themes and commands. */
export function usePaletteItems(): readonly PaletteItem[] {
  return [...usePlaces(), ...useDocuments(), ...useThemes(), ...useCommands(), ...useBeside()]
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
  const factsOf = usePaperFacts()
  return documents
    .filter(({ id }) => id !== open)
    .map(paper => ({
      id: paper.id,
      group: 'documents',
      label: paper.title,
      facts: factsOf(paper),
      offered: true,
      run: () => void openDocument(paper.id),
    }))
}

/** Every paper, to be opened beside the one that is read. */
function useBeside(): readonly PaletteItem[] {
  const { t } = useTranslation('split')
  const documents = useApp(state => state.project.documents)
  const factsOf = usePaperFacts()
  return documents.map(paper => ({
    id: `beside-${paper.id}`,
    group: 'documents',
    label: t('open-beside', { title: paper.title }),
    facts: factsOf(paper),
    offered: false,
    run: () => void openInOther(paper.id),
  }))
}

/** Every theme, which leads to what is marked with it in all papers. */
function useThemes(): readonly PaletteItem[] {
  const { t } = useTranslation()
  return useThemeOrder().map(theme => ({
    id: theme.id,
    group: 'themes',
    label: theme.name,
    facts: t('palette-theme-leads'),
    offered: false,
    run: () => void listTheme(theme.id),
  }))
}

function useCommands(): readonly PaletteItem[] {
  const { t } = useTranslation(NAME_AREAS)
  // The palette takes the focus, and with it what is selected.
  const [selected] = useState(() => useSelection.getState().passage)
  const hasScan = useApp(state => hasRecognisedWords(state.document))
  const isSplit = useApp(state => state.other !== null)
  const keyName = useKeyNames()
  const withSelected: Partial<Record<Deed, () => void>> = {
    'set-words': () => setWords(selected),
    judge: () => void openCardHere('judgement', selected),
  }
  const command = (run: Deed): PaletteItem => {
    const named: { name: CommandName; isOffered?: true } = commandNames[run]
    return {
      id: run,
      group: 'commands',
      label: t(named.name),
      alsoCalled: ALSO_CALLED[run],
      detail: keyName(run) ?? undefined,
      offered: named.isOffered ?? false,
      run: withSelected[run] ?? (() => doDeed(run)),
    }
  }
  const action = (id: string, label: string, run: () => void, alsoCalled?: string): PaletteItem => ({
    id,
    group: 'commands',
    label,
    alsoCalled,
    offered: false,
    run,
  })
  return [
    ...paletteCommands({ isSplit, hasScan }).map(command),
    action('keeping', t('keeping'), () => showDialog('keeping'), KEEPING_CALLED),
    action('project-notes', t('project-notes'), () => showDialog('project-notes')),
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
