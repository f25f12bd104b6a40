import { ArrowUpDown } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import {
  CONNECTION_KINDS,
  type ConnectionName,
  connectionNameSchema,
} from '../../src-core/annotation/connecting/connection'
import { showDialog } from '../state/actions'
import { Button, IconButton } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import style from './connecting.module.css'
import { type End, keepConnection, useConnecting } from './connecting-state'

const close = () => showDialog(null)

/** Asks how a connection between two passages is called, and in which direction. */
export function ConnectDialog() {
  const { t } = useTranslation('connecting')
  const asked = useConnecting(state => state.asked)
  if (!asked) return null
  const isNew = asked.kind === 'new'
  const title = t(isNew ? 'connect' : 'change')
  if (isNew) return <Asked title={title} from={asked.from} to={asked.to} save={t('make')} />
  const { connection, side, other } = asked.of
  const [from, to] = side === 'from' ? [asked.here, other] : [other, asked.here]
  return <Asked title={title} from={from} to={to} known={connection} save={t('save')} />
}

interface AskedProps {
  readonly title: string
  readonly from: End
  readonly to: End
  readonly known?: ConnectionName
  readonly save: string
}

function Asked({ title, from, to, known, save }: AskedProps) {
  const { t } = useTranslation('connecting')
  const [says, setSays] = useState<ConnectionName['says']>(known?.says ?? 'answers')
  const [name, setName] = useState(known?.name ?? '')
  const [turned, setTurned] = useState(false)
  const called = connectionNameSchema.safeParse({ says, name: says === 'other' ? name : '' })
  const [first, second] = turned ? [to, from] : [from, to]
  const names = useRef<HTMLDivElement>(null)
  // The name is what is asked for: not the button that closes the dialog comes first.
  useEffect(() => names.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (called.success && (await keepConnection(called.data, turned))) close()
  }
  return (
    <Dialog title={title} close={close}>
      <form className={style['form']} onSubmit={event => void submit(event)}>
        <div className={style['ends']}>
          <dl>
            <dt>{t('first')}</dt>
            <dd dir="auto">{first.words}</dd>
            <dt>{t('second')}</dt>
            <dd dir="auto">{second.words}</dd>
          </dl>
          <IconButton icon={ArrowUpDown} label={t('turn')} onPress={() => setTurned(!turned)} />
        </div>
        <RadioGroup
          ref={names}
          className={style['names'] ?? ''}
          value={says}
          onChange={value => setSays(value as ConnectionName['says'])}
        >
          <Label>{t('choose')}</Label>
          {CONNECTION_KINDS.map(kind => (
            <Radio key={kind} value={kind} className={style['name'] ?? ''}>
              {t(`says.${kind}.from`)}
            </Radio>
          ))}
          <Radio value="other" className={style['name'] ?? ''}>
            {t('other')}
          </Radio>
        </RadioGroup>
        {says === 'other' && <TextField label={t('name')} value={name} autoFocus change={setName} />}
        <div className={style['buttons']}>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!called.success}>
            {save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
