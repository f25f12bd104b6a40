import { useEffect } from 'react'

/** Gives what is cut off with dots its whole words as a tooltip, wherever it stands. */
export function useClippedTitles(): void {
  useEffect(() => {
    const over = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return
      const isOurs = target.dataset['clipped'] !== undefined
      if (target.title !== '' && !isOurs) return
      const isClipped =
        target.scrollWidth > target.clientWidth && getComputedStyle(target).textOverflow === 'ellipsis'
      if (isClipped) {
        target.title = target.textContent ?? ''
        target.dataset['clipped'] = ''
      } else if (isOurs) {
        target.removeAttribute('title')
        delete target.dataset['clipped']
      }
    }
    document.addEventListener('pointerover', over)
    return () => document.removeEventListener('pointerover', over)
  }, [])
}
