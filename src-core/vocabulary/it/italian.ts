import type { LanguageWords } from '../shape/language-words'
import { ASKING } from './asking'
import { DEBATES } from './debates'
import { FACTS } from './facts'
import { HEADS } from './heads'
import { LABELS } from './labels'
import { PAPERS } from './papers'
import { PEOPLE } from './people'
import { REFERENCES } from './references'
import { SPEAKERS } from './speakers'

export const ITALIAN: LanguageWords = {
  common: ['di', 'e', 'il', 'che', 'per', 'del', 'della', 'è', 'con', 'non', 'dei', 'una', 'le'],
  leadingOn: [
    ...['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'di', 'del', 'della', 'dei', 'degli', 'delle'],
    ...['e', 'o', 'a', 'al', 'alla', 'da', 'dal', 'in', 'nel', 'nella', 'su', 'sul', 'sulla', 'per', 'con'],
  ],
  months: [
    ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
    ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  ],
  asking: ASKING,
  debates: DEBATES,
  facts: FACTS,
  heads: HEADS,
  labels: LABELS,
  papers: PAPERS,
  people: PEOPLE,
  references: REFERENCES,
  speakers: SPEAKERS,
}
