import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import type { KeyRow, OwnableRow } from './key-row'
import style from './keys.module.css'
import { focusOwnKey } from './own-key-button'
import { give, remap } from './remapping'

interface TakeOverProps {
  readonly row: OwnableRow
  readonly rows: readonly KeyRow[]
  readonly keys: readonly string[]
}

/** The question whether a key is taken over from another command. */
export function TakeOver({ row, rows, keys }: TakeOverProps) {
  const { t } = useTranslation('keys')
  return (
    <span ref={answers => answers?.scrollIntoView({ block: 'nearest' })} className={style['answers']}>
      <Button
        look="primary"
        autoFocus
        onPress={() => {
          focusOwnKey(row)
          give(row, rows, keys)
        }}
      >
        {t('take')}
      </Button>
      <Button
        onPress={() => {
          focusOwnKey(row)
          remap({ stage: 'done', run: row.run, outcome: 'kept' })
        }}
      >
        {t('leave')}
      </Button>
    </span>
  )
}
