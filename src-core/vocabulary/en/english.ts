import type { LanguageWords } from '../shape/language-words'
import { ASKERS } from './askers'
import { ASKING } from './asking'
import { CAPTIONS } from './captions'
import { DATES } from './dates'
import { DEADLINES } from './deadlines'
import { DEBATES } from './debates'
import { DECISIONS } from './decisions'
import { FACTS } from './facts'
import { HEADINGS } from './headings'
import { HEADS } from './heads'
import { HYPHENS } from './hyphens'
import { LABELS } from './labels'
import { LETTERS } from './letters'
import { LISTS } from './lists'
import { MINISTERS } from './ministers'
import { NOTES } from './notes'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'
import { SUGGESTIONS } from './suggestions'
import { WORDING } from './wording'

/** English, as the papers of several parliaments write it. */
export const ENGLISH: LanguageWords = {
  common: ['the', 'of', 'and', 'to', 'that', 'is', 'for', 'with', 'which', 'has', 'by', 'was', 'not'],
  leadingOn: [
    ...[
      'the',
      'a',
      'an',
      'this',
      'that',
      'these',
      'those',
      'which',
      'who',
      'its',
      'their',
      'his',
      'her',
      'and',
      'or',
      'of',
      'to',
    ],
    ...[
      'in',
      'on',
      'at',
      'by',
      'for',
      'from',
      'with',
      'about',
      'over',
      'under',
      'between',
      'into',
      'through',
      'during',
    ],
    ...['against', 'without', 'within', 'as', 'than', 'how', 'whether', 'concerning', 'regarding'],
  ],
  functionWords: ['the', 'and', 'that', 'which'],
  months: [
    ...['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june'],
    ...['july', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
  ],
  numbers: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  ],
  askers: ASKERS,
  asking: ASKING,
  captions: CAPTIONS,
  dates: DATES,
  deadlines: DEADLINES,
  debates: DEBATES,
  decisions: DECISIONS,
  facts: FACTS,
  headings: HEADINGS,
  heads: HEADS,
  hyphens: HYPHENS,
  labels: LABELS,
  letters: LETTERS,
  lists: LISTS,
  ministers: MINISTERS,
  notes: NOTES,
  papers: PAPERS,
  people: PEOPLE,
  suggestions: SUGGESTIONS,
  references: REFERENCES,
  speakers: SPEAKERS,
  wording: WORDING,
}
