import enErrors from '../../src-core/contract/words/en/errors.json'
import enHistory from '../../src-core/contract/words/en/history.json'
import nlErrors from '../../src-core/contract/words/nl/errors.json'
import nlHistory from '../../src-core/contract/words/nl/history.json'
import enAnnotating from './en/annotating.json'
import enAnswers from './en/answers.json'
import enApp from './en/app.json'
import enCiting from './en/citing.json'
import enCodebook from './en/codebook.json'
import enColumns from './en/columns.json'
import enComfort from './en/comfort.json'
import enConnecting from './en/connecting.json'
import enExamples from './en/examples.json'
import enExporting from './en/exporting.json'
import enFiltering from './en/filtering.json'
import enGroups from './en/groups.json'
import enImporting from './en/importing.json'
import enKeeping from './en/keeping.json'
import enKeys from './en/keys.json'
import enLibrary from './en/library.json'
import enListing from './en/listing.json'
import enMarking from './en/marking.json'
import enNotebook from './en/notebook.json'
import enNotes from './en/notes.json'
import enOriginal from './en/original.json'
import enPackages from './en/packages.json'
import enPlaces from './en/places.json'
import enReader from './en/reader.json'
import enRegions from './en/regions.json'
import enRereading from './en/rereading.json'
import enReviewing from './en/reviewing.json'
import enSearching from './en/searching.json'
import enSplit from './en/split.json'
import enSuggesting from './en/suggesting.json'
import enTeam from './en/team.json'
import enThemes from './en/themes.json'
import enTurns from './en/turns.json'
import enWording from './en/wording.json'
import nlAnnotating from './nl/annotating.json'
import nlAnswers from './nl/answers.json'
import nlApp from './nl/app.json'
import nlCiting from './nl/citing.json'
import nlCodebook from './nl/codebook.json'
import nlColumns from './nl/columns.json'
import nlComfort from './nl/comfort.json'
import nlConnecting from './nl/connecting.json'
import nlExamples from './nl/examples.json'
import nlExporting from './nl/exporting.json'
import nlFiltering from './nl/filtering.json'
import nlGroups from './nl/groups.json'
import nlImporting from './nl/importing.json'
import nlKeeping from './nl/keeping.json'
import nlKeys from './nl/keys.json'
import nlLibrary from './nl/library.json'
import nlListing from './nl/listing.json'
import nlMarking from './nl/marking.json'
import nlNotebook from './nl/notebook.json'
import nlNotes from './nl/notes.json'
import nlOriginal from './nl/original.json'
import nlPackages from './nl/packages.json'
import nlPlaces from './nl/places.json'
import nlReader from './nl/reader.json'
import nlRegions from './nl/regions.json'
import nlRereading from './nl/rereading.json'
import nlReviewing from './nl/reviewing.json'
import nlSearching from './nl/searching.json'
import nlSplit from './nl/split.json'
import nlSuggesting from './nl/suggesting.json'
import nlTeam from './nl/team.json'
import nlThemes from './nl/themes.json'
import nlTurns from './nl/turns.json'
import nlWording from './nl/wording.json'

const nl = {
  app: nlApp,
  answers: nlAnswers,
  reader: nlReader,
  regions: nlRegions,
  rereading: nlRereading,
  reviewing: nlReviewing,
  original: nlOriginal,
  library: nlLibrary,
  searching: nlSearching,
  filtering: nlFiltering,
  groups: nlGroups,
  importing: nlImporting,
  keeping: nlKeeping,
  annotating: nlAnnotating,
  keys: nlKeys,
  listing: nlListing,
  marking: nlMarking,
  codebook: nlCodebook,
  connecting: nlConnecting,
  notebook: nlNotebook,
  notes: nlNotes,
  themes: nlThemes,
  suggesting: nlSuggesting,
  split: nlSplit,
  citing: nlCiting,
  columns: nlColumns,
  comfort: nlComfort,
  team: nlTeam,
  packages: nlPackages,
  places: nlPlaces,
  examples: nlExamples,
  exporting: nlExporting,
  history: nlHistory,
  turns: nlTurns,
  wording: nlWording,
  errors: nlErrors,
}

/** English must have every word Dutch has; the type holds it to that. */
const en: typeof nl = {
  app: enApp,
  answers: enAnswers,
  reader: enReader,
  regions: enRegions,
  rereading: enRereading,
  reviewing: enReviewing,
  original: enOriginal,
  library: enLibrary,
  searching: enSearching,
  filtering: enFiltering,
  groups: enGroups,
  importing: enImporting,
  keeping: enKeeping,
  annotating: enAnnotating,
  keys: enKeys,
  listing: enListing,
  marking: enMarking,
  codebook: enCodebook,
  connecting: enConnecting,
  notebook: enNotebook,
  notes: enNotes,
  themes: enThemes,
  suggesting: enSuggesting,
  split: enSplit,
  citing: enCiting,
  columns: enColumns,
  comfort: enComfort,
  team: enTeam,
  packages: enPackages,
  places: enPlaces,
  examples: enExamples,
  exporting: enExporting,
  history: enHistory,
  turns: enTurns,
  wording: enWording,
  errors: enErrors,
}

/** Every word of the interface, by language and area. */
export const resources = { nl, en }
