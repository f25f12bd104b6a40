/** What a page of the notebook is handed in as, in the order in which it is offered. */
export const pageFormatNames = ['word', 'pdf', 'markdown', 'html'] as const

export type PageFormat = (typeof pageFormatNames)[number]
