import { create } from 'zustand'

/** Whether only the text shows. It ends with the window: whoever opens one finds everything. */
export const useFocusMode = create<{ readonly isOn: boolean }>(() => ({ isOn: false }))

/** Shows only the text, or everything again. */
export function toggleFocusMode(): void {
  useFocusMode.setState(({ isOn }) => ({ isOn: !isOn }))
}
