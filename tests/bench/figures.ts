import type { Figure } from './figure'
import { draw5k } from './figures/draw-5k'
import { exportDocx1k } from './figures/export-docx-1k'
import { exportPdfAnnotations } from './figures/export-pdf-annotations'
import { exportXlsx10k } from './figures/export-xlsx-10k'
import { findLong } from './figures/find-long'
import { findType } from './figures/find-type'
import { highlightAck } from './figures/highlight-ack'
import { importBatch } from './figures/import-batch'
import { importDocx } from './figures/import-docx'
import { importPdf } from './figures/import-pdf'
import { importText } from './figures/import-text'
import { indexBuild } from './figures/index-build'
import { indexFollow } from './figures/index-follow'
import { jumpHuge } from './figures/jump-huge'
import { markLong } from './figures/mark-long'
import { memoryHost1k, memoryWindow1k } from './figures/memory-1k'
import { memoryHuge } from './figures/memory-huge'
import { notebookType } from './figures/notebook-type'
import { open10k } from './figures/open-10k'
import { openHuge, openLong } from './figures/open-paper'
import { openProject1k } from './figures/open-project-1k'
import { openSample } from './figures/open-sample'
import { save1k, save10k } from './figures/save'
import { scrollCrowded, scrollHuge, scrollLong } from './figures/scroll-paper'
import { seeColleague } from './figures/see-colleague'
import { structureSample } from './figures/structure-sample'
import { suggest } from './figures/suggest'
import { turnsTable30k } from './figures/turns-table-30k'
import { undo1k } from './figures/undo-1k'

/** Every figure, in the order they are measured and shown. */
export const figures: readonly Figure[] = [
  structureSample,
  importText,
  importPdf,
  importDocx,
  importBatch,
  openSample,
  highlightAck,
  save1k,
  save10k,
  open10k,
  undo1k,
  exportDocx1k,
  exportXlsx10k,
  exportPdfAnnotations,
  seeColleague,
  openLong,
  scrollLong,
  openHuge,
  scrollHuge,
  scrollCrowded,
  jumpHuge,
  findLong,
  markLong,
  draw5k,
  memoryHuge,
  turnsTable30k,
  notebookType,
  openProject1k,
  memoryHost1k,
  memoryWindow1k,
  indexBuild,
  findType,
  indexFollow,
  suggest,
]
