import * as z from 'zod'

const SAFE_LINK = /^(https?:\/\/|mailto:)/i

/** Whether what is written may link to this address: web pages and mail only, so that no note can run or open anything else. */
export function isSafeLink(address: string): boolean {
  return address.length <= 2000 && SAFE_LINK.test(address.trim())
}

/** A format of words in a note or page. */
export const writtenMarkSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('strike') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().refine(isSafeLink, 'only http, https and mailto links') }),
  }),
])

export type WrittenMark = z.infer<typeof writtenMarkSchema>
