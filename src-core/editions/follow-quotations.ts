import type { PageBody, PageNode } from '../notebook/page-body'

/** A page of the notebook that quotes annotations by their new ids; null where it quotes none of them. */
export function followQuotations(body: PageBody | null, ids: ReadonlyMap<string, string>): PageBody | null {
  if (!body) return null
  let isChanged = false
  const follow = (node: PageNode): PageNode => {
    const id = node.attrs?.annotation === undefined ? undefined : ids.get(node.attrs.annotation)
    if (id !== undefined) isChanged = true
    return {
      ...node,
      ...(id !== undefined && { attrs: { ...node.attrs, annotation: id } }),
      ...(node.content && { content: node.content.map(follow) }),
    }
  }
  const content = body.content.map(follow)
  return isChanged ? { ...body, content } : null
}
