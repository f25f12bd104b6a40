import * as z from 'zod'

/**
 * The schema of nodes that lie in each other in tiptap's JSON form, `content` in `content`, to a depth, with at most so many
 * in one. A level is made when a node that deep is met.
 */
export function nestedNodes<N>(parts: z.ZodRawShape, most: number, depth: number): z.ZodType<N, N> {
  const content =
    depth > 1 ? z.array(z.lazy(() => nestedNodes<N>(parts, most, depth - 1))).max(most) : z.tuple([])
  // What the parts say of a node is what its type says, which a type of parts cannot tell.
  return z.object({ ...parts, content: content.optional() }) as unknown as z.ZodType<N, N>
}
