import { Check } from 'lucide-react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { HUES } from '../../src-core/codebook/hues'
import { themeColours } from '../ui/theme-chip'
import style from './theme-form.module.css'

const COLOURS = [
  'yellow',
  'blue',
  'green',
  'orange',
  'pink',
  'turquoise',
  'purple',
  'lavender',
  'lime',
  'red',
  'sky',
  'ochre',
] as const

interface ColourFieldProps {
  /** Which hue, from 0. */
  readonly value: number
  change(value: number): void
}

/** The hues a theme can have, each with its name. */
export function ColourField({ value, change }: ColourFieldProps) {
  const { t } = useTranslation('themes')
  return (
    <RadioGroup
      className={style['field'] ?? ''}
      orientation="horizontal"
      value={String(value)}
      onChange={chosen => change(Number(chosen))}
    >
      <Label>{t('colour')}</Label>
      <div className={style['swatches']}>
        {HUES.map(({ hue }, index) => {
          const name = t(`colours.${COLOURS[index] ?? 'yellow'}`)
          return (
            <Radio
              key={hue}
              value={String(index)}
              aria-label={name}
              className={style['swatch'] ?? ''}
              style={themeColours(index)}
            >
              {({ isSelected }) => (
                <>
                  <span className={style['dot']} title={name}>
                    {isSelected && <Check size={14} strokeWidth={3} aria-hidden />}
                  </span>
                  {isSelected && <span aria-hidden>{name}</span>}
                </>
              )}
            </Radio>
          )
        })}
      </div>
    </RadioGroup>
  )
}
