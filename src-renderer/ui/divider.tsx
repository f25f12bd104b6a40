import { Separator } from 'react-resizable-panels'
import style from './divider.module.css'

/** The line between two panels of a group, which moves them by pointer and keys; `label` says what it divides. */
export function Divider({ label }: { readonly label: string }) {
  return <Separator className={style['divider']} aria-label={label} />
}
