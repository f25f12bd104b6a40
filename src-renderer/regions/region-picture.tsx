import { SquareDashed } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import style from './region-picture.module.css'
import { type PlacedRegion, useRegionPicture } from './region-pictures'

/** A small picture of a region; a sign in its place until its page was drawn. */
export function RegionPicture({ region }: { readonly region: PlacedRegion }) {
  const { t } = useTranslation('regions')
  const picture = useRegionPicture(region)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!picture || !canvas.current) return
    canvas.current.width = picture.width
    canvas.current.height = picture.height
    canvas.current.getContext('2d')?.drawImage(picture, 0, 0)
  }, [picture])
  if (!picture)
    return (
      <span className={style['no-picture']} title={t('no-picture')}>
        <SquareDashed size={18} aria-hidden />
      </span>
    )
  return (
    <canvas
      ref={canvas}
      className={style['picture']}
      role="img"
      aria-label={t('picture', { page: region.page })}
    />
  )
}
