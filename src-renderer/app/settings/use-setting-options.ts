import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../../src-core/contract/state'

/** The settings that are a choice from a few, with their words. */
export function useSettingOptions() {
  const { t } = useTranslation(['app', 'comfort'])
  const languages = (['system', 'nl', 'en'] as const satisfies Preferences['language'][]).map(value => ({
    value,
    label: t(`language-${value}`),
  }))
  const appearances = (['system', 'light', 'dark'] as const satisfies Preferences['appearance'][]).map(
    value => ({ value, label: t(`appearance-${value}`) }),
  )
  const measures = (['narrow', 'normal', 'wide'] as const satisfies Preferences['measure'][]).map(value => ({
    value,
    label: t(`measure-${value}`),
  }))
  const spacings = (['tight', 'normal', 'loose'] as const satisfies Preferences['spacing'][]).map(value => ({
    value,
    label: t(`comfort:spacing-${value}`),
  }))
  const faces = (['serif', 'sans', 'dyslexia'] as const satisfies Preferences['face'][]).map(value => ({
    value,
    label: t(`comfort:face-${value}`),
  }))
  return { languages, appearances, measures, spacings, faces }
}
