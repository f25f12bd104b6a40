import { useState } from 'react'

/** Whether what is chosen was there and is no more, as when a colleague deleted it; what was made just now may be yet to come. */
export function useIsGone(chosen: string | null, isThere: boolean): boolean {
  const [seen, see] = useState<string | null>(null)
  if (chosen !== null && isThere && seen !== chosen) see(chosen)
  return chosen !== null && !isThere && seen === chosen
}
