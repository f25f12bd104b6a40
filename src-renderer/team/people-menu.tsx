import { EyeOff, Users } from 'lucide-react'
import {
  Button as AriaButton,
  Checkbox,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
  Switch,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { AnalystBadge } from './analyst-badge'
import style from './team.module.css'
import { setLayers, useTeam } from './team-state'

/** Who takes part, whose annotations are shown, and packages to and from colleagues. */
export function PeopleMenu() {
  const { t } = useTranslation('team')
  const layers = useTeam(state => state.layers)
  const others = useApp(({ project }) => project.analysts.length - 1)
  const restricted = layers.blind || layers.hidden.length > 0
  const label = layers.blind
    ? t('people-blind')
    : restricted
      ? t('people-hidden', { count: layers.hidden.length })
      : t('people', { count: others })
  return (
    <DialogTrigger>
      <AriaButton className={style['people'] ?? ''} data-restricted={restricted || undefined}>
        {layers.blind ? <EyeOff size={14} aria-hidden /> : <Users size={14} aria-hidden />}
        <span aria-hidden>{layers.blind ? t('blind') : others + 1}</span>
        <span className="visually-hidden">{label}</span>
      </AriaButton>
      <Popover className={style['popover'] ?? ''} offset={4} placement="bottom end">
        <Dialog className={style['panel'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title">{t('title')}</Heading>
              <Layers />
              <Agreement close={close} />
              <Packages close={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Layers() {
  const { t } = useTranslation('team')
  const { analyst, analysts } = useApp(state => state.project)
  const layers = useTeam(state => state.layers)
  const show = (id: string, shown: boolean) => {
    const hidden = layers.hidden.filter(one => one !== id)
    void setLayers({ ...layers, hidden: shown ? hidden : [...hidden, id] })
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows */}
      <div role="group" aria-label={t('whose')} className={style['list']}>
        {analysts.map(({ id, name }) => (
          <Checkbox
            key={id}
            className={style['check'] ?? ''}
            isDisabled={layers.blind}
            isSelected={layers.blind ? id === analyst.id : !layers.hidden.includes(id)}
            onChange={shown => show(id, shown)}
          >
            <span className={style['box']} aria-hidden />
            <AnalystBadge id={id} hideName />
            {id === analyst.id ? t('you', { name }) : name}
          </Checkbox>
        ))}
      </div>
      {analysts.length === 1 && <p className={style['quiet']}>{t('alone')}</p>}
      <Switch
        className={style['check'] ?? ''}
        isSelected={layers.blind}
        onChange={blind => void setLayers({ ...layers, blind })}
      >
        <span className={style['box']} aria-hidden />
        {t('blind-mode')}
      </Switch>
      <p className={style['quiet']}>{t('blind-what')}</p>
    </>
  )
}

function Agreement({ close }: { close(): void }) {
  const { t } = useTranslation('team')
  const isAlone = useApp(state => state.project.analysts.length < 2)
  if (isAlone) return null
  return (
    <Button
      onPress={() => {
        close()
        runCommand('agreement')
      }}
    >
      {t('agreement')}
    </Button>
  )
}

function Packages({ close }: { close(): void }) {
  const { t } = useTranslation('packages')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const run = (command: 'make-package' | 'open-package') => {
    close()
    runCommand(command)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows
    <div role="group" aria-label={t('menu')} className={style['packages']}>
      <p className={style['quiet']}>{t('menu-what')}</p>
      <Button onPress={() => run('make-package')}>{t('make')}</Button>
      <Button isDisabled={readOnly} onPress={() => run('open-package')}>
        {t('open')}
      </Button>
    </div>
  )
}
