import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block, StructuredDocument, Turn } from '../../src-core/document/model'
import { turnRole } from '../../src-core/document/model'
import { readNumberList } from '../../src-core/document/read-numbers'
import { SelectField } from '../ui/field'
import { KeptField } from './kept-field'
import { makeCorrection, placeAt } from './make-correction'
import style from './place-editor.module.css'

interface TurnFieldsProps {
  readonly document: StructuredDocument
  readonly turn: Turn | null
  readonly block: Block
}

/** What a turn is: its role, numbers, party and speaker; or that a paragraph outside every turn is one. */
export function TurnFields({ document, turn, block }: TurnFieldsProps) {
  const { t } = useTranslation(['reviewing', 'reader'])
  const [wrong, setWrong] = useState(false)
  const roles = turnRole.options.map(value => ({ value, label: t(`reader:${value}`) }))
  const setRole = (role: Turn['role'] | 'none') => {
    if (turn && role === 'none') return { type: 'remove-turn', turn: placeAt(document, turn) } as const
    if (role === 'none') return null
    const at = placeAt(document, turn ?? block)
    return turn
      ? ({ type: 'set-turn', turn: at, role } as const)
      : ({ type: 'add-turn', from: at, to: at, role } as const)
  }
  return (
    <div className={style['fields']}>
      <SelectField
        label={t('reviewing:role')}
        value={turn?.role ?? 'none'}
        options={[...roles, { value: 'none', label: t('reviewing:role-none') }]}
        change={role => {
          const change = setRole(role)
          if (change) void makeCorrection(document, change)
        }}
      />
      {turn && (
        <>
          <KeptField
            label={t('reviewing:numbers')}
            value={turn.numbers.join(', ')}
            keep={async line => {
              const numbers = readNumberList(line)
              setWrong(numbers === null)
              return numbers !== null && set(document, turn, { numbers })
            }}
          />
          {wrong && (
            <p className={style['wrong']} role="alert">
              {t('reviewing:numbers-wrong')}
            </p>
          )}
          <KeptField
            label={t('reviewing:party')}
            value={turn.party ?? ''}
            keep={async party => set(document, turn, { party: party.trim() || null })}
          />
          <KeptField
            label={t('reviewing:speaker')}
            value={turn.speaker ?? ''}
            keep={async speaker => set(document, turn, { speaker: speaker.trim() || null })}
          />
        </>
      )}
    </div>
  )
}

function set(
  document: StructuredDocument,
  turn: Turn,
  change: { numbers: number[] } | { party: string | null } | { speaker: string | null },
): Promise<boolean> {
  return makeCorrection(document, { type: 'set-turn', turn: placeAt(document, turn), ...change })
}
