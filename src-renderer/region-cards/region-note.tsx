import { useEffect, useState } from 'react'
import type { Region } from '../../src-core/regions/region'
import { NoteField } from '../notes/note-editor'
import { regionDrafts } from '../regions/region-drafts'
import { useRegions } from '../regions/regions-store'

interface RegionNoteProps {
  readonly region: Region
  readonly readOnly: boolean
  /** Whether to begin writing at once. */
  readonly autoFocus: boolean
  /** The writer is done here. */
  done(): void
}

/** The note on a region, to read and to write. */
export function RegionNote({ region, readOnly, autoFocus, done }: RegionNoteProps) {
  const { id } = region
  // The editor is made a moment later, when that one begins is remembered here alone.
  const [begins] = useState(autoFocus)
  useEffect(() => {
    useRegions.setState({ writing: null })
    return () => void regionDrafts.leave(id)
  }, [id])
  return (
    <NoteField
      id={id}
      subject={region}
      kept={region.note}
      drafts={regionDrafts}
      readOnly={readOnly}
      autoFocus={begins}
      done={done}
    />
  )
}
