import { useEffect, useMemo, useRef, useState } from 'react'
import { withGroups } from '../../src-core/codebook/theme-group'
import type { CallOutput } from '../../src-core/contract/calls'
import type { ExportFormat } from '../../src-core/export/export-format'
import { exportFormatNames, exportFormats } from '../../src-core/export/formats/export-formats'
import type { ExportChoice, ExportOptions } from '../../src-core/export/formats/export-options'
import { isFor } from '../../src-core/export/formats/is-for'
import { usualOptions } from '../../src-core/export/render-options'
import { EVERYTHING } from '../../src-core/query/filter'
import { filterAnnotations } from '../../src-core/query/filter-annotations'
import { useLanguage } from '../i18n/use-language'
import { call } from '../state/actions'
import { useGroupOrder } from '../state/groups-state'
import { useApp } from '../state/store'
import { useListed } from './export-listed'

export type ExportSetup = CallOutput<'export.setup'>

/** What an export is about, which is asked each time. */
interface About {
  readonly scope: 'all' | 'filter'
  readonly documents: 'this' | 'all'
}

/** Everything that is chosen, with nothing left open. */
export type Choice = { [K in keyof ExportChoice]-?: NonNullable<ExportChoice[K]> }

/** What is chosen before anything was: what is asked for most often. */
const FIRST: Choice = { format: 'word', groupBy: 'theme', marks: 'left-out', ...usualOptions }

/** The same, in the language of who chooses: whose Excel is Dutch, opens a CSV file by its semicolons and knows é by its first bytes. */
function firstIn(language: ExportOptions['language']): Choice {
  return language === 'nl' ? { ...FIRST, separator: 'semicolon', byteOrderMark: true } : FIRST
}

/** A kept choice with nothing left open; a citation style that is not there any more is the usual one. */
export function settleChoice(kept: ExportChoice, styles: ExportSetup['styles']): Choice {
  const given = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
  const choice: Choice = { ...FIRST, ...given }
  const isKnown = styles.some(({ id }) => id === choice.citationStyle)
  return isKnown ? choice : { ...choice, citationStyle: FIRST.citationStyle }
}

/**
 * What is chosen, the options and counts that follow, and what may be chosen from. It begins as it was last in this project;
 * until that is known there are no options. The scope is asked only where a filter is on.
 */
export function useExportChoice() {
  const language = useLanguage()
  const document = useApp(state => state.document)
  const own = useApp(state => state.filter)
  const listed = useListed(state => state.ids)
  const filter = useMemo(() => (listed ? { ...EVERYTHING, ids: [...listed] } : own), [listed, own])
  const inProject = useApp(state =>
    state.project.documents.reduce((sum, { annotations }) => sum + annotations, 0),
  )
  const annotations = useApp(state => state.annotations)
  const themes = useApp(state => state.themes)
  const groups = useGroupOrder()
  const isFiltered =
    listed !== null ||
    filter.themes.length > 0 ||
    filter.untagged ||
    filter.parties.length > 0 ||
    filter.text.trim() !== ''
  const [about, setAbout] = useState<About>({
    scope: isFiltered ? 'filter' : 'all',
    documents: document && !listed ? 'this' : 'all',
  })
  const [setup, setSetup] = useState<ExportSetup | null>(null)
  const [chosen, setChoice] = useState<Choice>(() => firstIn(language))
  /** What was chosen before it was known what was chosen last: it stays. */
  const early = useRef<Partial<Choice>>({})
  const papers = document && about.documents === 'this' ? [document] : []
  const offered = exportFormatNames.filter(name => isFor(name, papers))
  // What is not for the papers that are chosen stays chosen, for when others are.
  const format = offered.includes(chosen.format) ? chosen.format : FIRST.format
  const choice = useMemo(() => ({ ...chosen, format }), [chosen, format])
  useEffect(() => {
    let wanted = true
    void call('export.setup', {}).then(found => {
      if (!wanted) return
      setSetup(
        found ?? { choice: null, presets: [], styles: [], broken: [], canPrint: false, template: null },
      )
      if (!found) return
      const last = found.choice ? settleChoice(found.choice, found.styles) : firstIn(language)
      const next = { ...last, ...early.current }
      setChoice(next)
      if (Object.keys(early.current).length > 0) void call('export.remember', next)
    })
    return () => {
      wanted = false
    }
  }, [language])
  const counts = useMemo(
    () =>
      isFiltered && document && about.documents === 'this'
        ? {
            all: annotations.size,
            filtered: filterAnnotations(document, annotations.values(), themes, withGroups(filter, groups))
              .length,
          }
        : listed && about.documents === 'all'
          ? { all: inProject, filtered: listed.length }
          : null,
    [isFiltered, listed, inProject, document, about.documents, annotations, themes, groups, filter],
  )
  const { printed }: ExportFormat = exportFormats[format]
  const cannotPrint = printed === true && setup?.canPrint === false
  const isKnown = setup !== null && !cannotPrint
  const options: ExportOptions | null = useMemo(
    () =>
      isKnown
        ? {
            ...choice,
            filter: isFiltered && about.scope === 'filter' ? filter : EVERYTHING,
            documentId: about.documents === 'this' && document ? document.id : null,
            language,
          }
        : null,
    [isKnown, choice, about, isFiltered, filter, document, language],
  )
  const choose = (changes: Partial<Choice>) => {
    const next = { ...choice, ...changes }
    setChoice(next)
    if (setup) void call('export.remember', next)
    else early.current = { ...early.current, ...changes }
  }
  return {
    options,
    choice,
    offered,
    choose,
    about,
    chooseAbout: (changes: Partial<About>) => setAbout({ ...about, ...changes }),
    counts,
    hasDocument: document !== null,
    /** Whether the format is printed, and nothing here can. */
    cannotPrint,
    setup,
    setTemplate: (template: ExportSetup['template']) => setup && setSetup({ ...setup, template }),
    setPresets: (presets: ExportSetup['presets']) => setup && setSetup({ ...setup, presets }),
  }
}
