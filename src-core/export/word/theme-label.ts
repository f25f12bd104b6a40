import type { Theme } from '../../codebook/model'
import { hueHex } from '../word-file/hue-hex'
import { run } from '../word-file/runs'

/** A theme's name on its colour. */
function themeLabel({ name, colour }: Theme): string {
  return run(`\u00a0${name}\u00a0`, { shade: hueHex(colour, 'background') })
}

/** The names of several themes on their colours. */
export function themeLabels(themes: readonly Theme[]): string {
  return themes.map(themeLabel).join(run(' '))
}
