/** What the stand-in knows from the start: its day, zones and questions. */
import type { ZoneView } from './backend'

export const TODAY = '2026-11-20'

const zone = (id: string, label: string, region = 'face'): ZoneView => ({ id, label, region, start_mm: 0.5, max_mm: 1, capped_by: 'recorded level of who treats', label_mm: null, passes: 2 })
export const ZONES = [zone('forehead', 'Forehead'), zone('cheek_left', 'Left cheek'), zone('cheek_right', 'Right cheek'), zone('chin', 'Chin'), zone('neck', 'Neck', 'neck'), zone('abdomen', 'Tummy', 'body')]

const question = (key: string, label: string, text: string, asks: string[] = []) => ({ key, label, question: text, because: 'It changes what is safe.', asks, kinds: [] })
export const QUESTIONS = [
  { label: 'Right now', questions: [question('pregnancy', 'Pregnancy', 'Are you pregnant, or could you be?'), question('unwell', 'Unwell', 'Do you feel ill?')] },
  { label: 'Medicines and creams', questions: [question('isotretinoin', 'Isotretinoin', 'Have you taken isotretinoin?', ['on']), question('filler', 'Filler', 'Have you had filler?', ['on', 'zones'])] },
]

/** Two steps of the procedure. */
export const PROCEDURE = { steps: [{ id: 'B4-04', title: 'Clean the skin', says: 'Wash the area and take everything off it.' }, { id: 'B4-05', title: 'New cartridge, new sleeve', says: 'Fit a sterile cartridge and a new sleeve.' }], numbing_minutes: 300 }
