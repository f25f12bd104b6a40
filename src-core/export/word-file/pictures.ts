import type { Links } from './links'
import { xmlValue } from './xml-text'

/** A picture as it is put into a Word file. */
export interface WordPicture {
  readonly png: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** How wide it is shown, in points. */
  readonly points: number
  /** What it shows, for whoever does not see it. */
  readonly says: string
  /** The room there is for it, in points, where that is less than a page's. */
  readonly room?: number
}

/** English metric units in a point (ECMA-376, part 1, 20.1.2.1). */
const UNITS = 12_700
/** The widest a picture is, in points: moved in as far as what stands below it. */
export const WIDEST = 436

/** The pictures of a Word file, each a part of its own. */
export class Pictures {
  readonly files: { readonly path: string; readonly content: Uint8Array }[] = []

  /** Adds a picture; answers the run that shows it. */
  add({ png, width, height, points, says, room = WIDEST }: WordPicture, links: Links): string {
    const number = this.files.length + 1
    const name = `media/region${number}.png`
    this.files.push({ path: `word/${name}`, content: png })
    const id = links.part('image', name)
    const wide = Math.min(points, room, WIDEST)
    const size = `cx="${Math.round(wide * UNITS)}" cy="${Math.round(((wide * height) / width) * UNITS)}"`
    const told = `id="${number}" name="${name}" descr="${xmlValue(says)}"`
    return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${told}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr ${told}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="BBBBBB"/></a:solidFill></a:ln></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  }
}
