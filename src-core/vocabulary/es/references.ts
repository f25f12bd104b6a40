import type { ReferenceWords } from '../shape/reference-words'

export const REFERENCES: ReferenceWords = {
  begins: 'respuesta|pregunta',
  mention: '(?:respuestas?_a_las?_)?preguntas?(?:_n\\.?º)?',
}
