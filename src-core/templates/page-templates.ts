/** What a page of the notebook can be filled by, in the order in which it is offered. */
export const pageTemplates = ['theme-dossier', 'questions-and-answers', 'party-summary', 'briefing'] as const

export type PageTemplate = (typeof pageTemplates)[number]
