import type { PointerEvent } from 'react'
import { PAGE_PARTS } from '../../src-core/document/model'
import type { PagePoint } from '../../src-core/regions/move-box'

/** Where on its page the pointer is, in parts of the page: of the layer of regions that what is pointed at lies in. */
export function pointOnPage(event: PointerEvent<HTMLElement>): PagePoint {
  const layer = event.currentTarget.closest('[data-region-layer]') ?? event.currentTarget
  const { left, top, width, height } = layer.getBoundingClientRect()
  return {
    x: ((event.clientX - left) * PAGE_PARTS) / Math.max(1, width),
    y: ((event.clientY - top) * PAGE_PARTS) / Math.max(1, height),
  }
}
