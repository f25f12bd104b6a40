import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isOwnable } from '../keys/key-row'
import { OwnKeyButton } from '../keys/own-key-button'
import { changeAll, remap, useRemapping } from '../keys/remapping'
import { TakeOver } from '../keys/take-over'
import { useRemappingWords } from '../keys/use-remapping-words'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { showShortcut } from '../ui/key-name'
import { type CommandName, NAME_AREAS } from './commanding/command-names'
import { shortcutRows, shortcuts } from './commanding/shortcuts'
import style from './shortcuts-dialog.module.css'

/** Every shortcut, by what one is doing; those of commands can be changed. */
export function ShortcutsDialog() {
  const { t } = useTranslation(NAME_AREAS)
  const remapping = useRemapping()
  const words = useRemappingWords(shortcutRows, ({ what }) => t(what as CommandName))
  const saidBy = useId()
  useEffect(() => () => remap({ stage: 'none' }), [])
  return (
    <Dialog title={t('shortcuts')} wide close={() => showDialog(null)}>
      <p className={style['intro']}>{t('keys:intro')}</p>
      <p className="visually-hidden" role="status">
        {words(remapping)}
      </p>
      <AllKeys />
      <div className={style['groups']}>
        {shortcuts.map(({ title, rows }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {rows.map(row => {
                const isHere = 'run' in remapping && remapping.run === row.run
                return (
                  <div key={row.what}>
                    <dt>{t(row.what)}</dt>
                    <dd>
                      {isOwnable(row) ? (
                        <OwnKeyButton row={row} rows={shortcutRows} name={t(row.what)} saidBy={saidBy} />
                      ) : (
                        row.keys.map(key => <kbd key={key}>{showShortcut(key)}</kbd>)
                      )}
                    </dd>
                    {isHere && isOwnable(row) && (
                      <dd className={style['said']}>
                        <span id={saidBy}>{words(remapping)}</span>
                        {remapping.stage === 'ask' && (
                          <TakeOver row={row} rows={shortcutRows} keys={remapping.keys} />
                        )}
                      </dd>
                    )}
                  </div>
                )
              })}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** The way back to the usual keys, and from there to the own ones. */
function AllKeys() {
  const { t } = useTranslation('keys')
  const own = useApp(state => state.preferences.keys)
  const remapping = useRemapping()
  if (remapping.stage === 'all-reset')
    return (
      <p className={style['all']}>
        {t('all-reset')} <Button onPress={() => changeAll(remapping.before)}>{t('unreset')}</Button>
      </p>
    )
  if (Object.keys(own).length === 0) return null
  return (
    <p className={style['all']}>
      <Button onPress={() => changeAll({})}>{t('reset-all')}</Button>
    </p>
  )
}
