import * as z from 'zod'
import { exportChoiceSchema } from '../export/formats/export-options'

/** What a preset may be called. */
const presetName = z.string().trim().min(1).max(80)

export const exportPresetSchema = z.object({ name: presetName, choice: exportChoiceSchema })

export type ExportPreset = z.infer<typeof exportPresetSchema>

const presets = z.object({ presets: z.array(exportPresetSchema) })

/** The calls about how one exports: what was chosen last in this project, and what was given a name. They change no project. */
export const exportingCalls = {
  'export.setup': {
    says: 'What was chosen last in this project, the presets, the citation styles there are, and the style files that are broken.',
    in: z.object({}),
    out: presets.extend({
      choice: exportChoiceSchema.nullable(),
      styles: z.array(z.object({ id: z.string(), name: z.object({ nl: z.string(), en: z.string() }) })),
      broken: z.array(z.object({ file: z.string(), reason: z.string() })),
    }),
  },
  'export.remember': {
    says: 'Remembers on this machine what was chosen in this project.',
    in: exportChoiceSchema,
    out: z.object({}),
  },
  'preset.save': {
    says: 'Gives a choice a name; one that had the name before is replaced.',
    in: exportPresetSchema,
    out: presets,
  },
  'preset.rename': {
    says: 'Gives a preset another name. Fails with `already-there` where another has it.',
    in: z.object({ from: presetName, to: presetName }),
    out: presets,
  },
  'preset.remove': { says: 'Removes a preset.', in: z.object({ name: presetName }), out: presets },
} as const
