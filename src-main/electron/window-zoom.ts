import type { BrowserWindow } from 'electron'
import { ZOOM } from '../../src-core/contract/state'
import type { Zooming } from './menu/menu-items'

/** What Chromium enlarges by with each step. */
const STEP = 1.2

/** How large the window draws everything. A browser zooms by itself; Electron only tells that somebody wants it. */
export class WindowZoom {
  private level = 0

  constructor(
    private readonly window: () => BrowserWindow | null,
    /** Keeps the level for the next start: the session forgets it. */
    private readonly keep: (level: number) => void,
  ) {}

  /** Takes over the level that was kept, before there is a window. */
  begin(level: number): void {
    this.level = level
  }

  /** The factor that a window begins with, 1 for the usual size. */
  get factor(): number {
    return STEP ** this.level
  }

  /** Zooms with the wheel, where Control is held. */
  watch(window: BrowserWindow): void {
    window.webContents.on('zoom-changed', (_event, direction) => this.zoom(direction))
  }

  /** Zooms the window there is, within the limits, and keeps the level. */
  zoom(where: Zooming): void {
    const level = where === 'reset' ? 0 : this.level + (where === 'in' ? 1 : -1)
    if (level === this.level || level < ZOOM.least || level > ZOOM.most) return
    this.level = level
    this.window()?.webContents.setZoomLevel(level)
    this.keep(level)
  }
}
