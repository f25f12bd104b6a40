import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ownValue } from '../../src-core/basics/own-value'
import { partyAt } from '../../src-core/document/locate'
import type { StructuredDocument, Turn } from '../../src-core/document/model'

/** Names a turn for people: role, numbers and party, in the interface's language. */
export function useTurnName(): (document: StructuredDocument, turn: Turn) => string {
  const { t } = useTranslation('reader')
  return useMemo(() => {
    // Looked up once: a paper may have ten thousand turns, and each look-up takes longer than making a turn's elements.
    const roles: Record<Turn['role'], string> = {
      question: t('question'),
      answer: t('answer'),
      speech: t('speech'),
      statement: t('statement'),
    }
    // The items of a list of decisions and the clauses of a motion introduce nothing.
    const statements: Partial<Record<StructuredDocument['kind'], string>> = {
      'decision-list': t('statement-of-list'),
      motion: t('statement-of-motion'),
    }
    const ofTurn = t('turn', { skipInterpolation: true })
    const ofParty = t('of-party', { skipInterpolation: true })
    return (document, turn) => {
      // Answers are told apart by whose questions they answer, not by the one who answers them all.
      const asked = partyAt(document, turn.start)
      const party = turn.role === 'answer' ? (asked ?? turn.speaker) : (turn.speaker ?? asked)
      const role = (turn.role === 'statement' && statements[document.kind]) || roles[turn.role]
      const named = fill(ofTurn, { role, numbers: turn.numbers.join(', ') }).trim()
      return party ? fill(ofParty, { turn: named, party }) : named
    }
  }, [t])
}

/** Puts words into a text that has their names in double braces. */
function fill(text: string, fillers: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => ownValue(fillers, name) ?? '')
}
