import { useEffect } from 'react'

/** Gives what is cut off with dots, at the end of a line or of some lines, its whole words as a tooltip. */
export function useClippedTitles(): void {
  useEffect(() => {
    const over = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return
      const isOurs = target.dataset['clipped'] !== undefined
      if (target.title !== '' && !isOurs) return
      if (isClipped(target)) {
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

function isClipped(element: HTMLElement): boolean {
  const isWider = element.scrollWidth > element.clientWidth
  const isHigher = element.scrollHeight > element.clientHeight
  if (!isWider && !isHigher) return false
  const { textOverflow, webkitLineClamp } = getComputedStyle(element)
  return (isWider && textOverflow === 'ellipsis') || (isHigher && webkitLineClamp !== 'none')
}
