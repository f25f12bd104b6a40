import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import style from './list-and-form.module.css'

interface NewByNameProps {
  /** What the field is called, and says while it is empty. */
  readonly label: string
  /** What the button is called. */
  readonly add: string
  /** Makes one of this name, without white space around it; answers why not, in words. */
  make(name: string): Promise<string | null>
}

/** A field for the name of something new, which Enter or the button makes; why it cannot be stands below it. */
export function NewByName({ label, add, make }: NewByNameProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const why = await make(name.trim())
    setProblem(why)
    if (why === null) setName('')
  }
  return (
    <form className={style['new']} onSubmit={event => void submit(event)}>
      <TextField
        label={label}
        hideLabel
        value={name}
        placeholder={label}
        problem={problem}
        change={typed => {
          setName(typed)
          setProblem(null)
        }}
      />
      <Button type="submit" aria-label={add} isDisabled={name.trim() === ''}>
        <Plus size={16} aria-hidden />
      </Button>
    </form>
  )
}
