/** What the register of commitments is handed in as: a workbook, a Word file, a calendar. */
export const REGISTER_FORMATS = ['xlsx', 'docx', 'ics'] as const

export type RegisterFormat = (typeof REGISTER_FORMATS)[number]
