/** What the stand-in holds when it is asked to be filled: two clients, one with a past. */
import type { Backend, ChartForm, ClientForm } from './backend'
import { TODAY } from './samples'

const person = (first_name: string, family_name: string, more: Partial<ClientForm> = {}): ClientForm => ({ first_name, family_name, birth_on: null, phone: '', email: '', address: '', language: 'en', form_of_address: null, fitzpatrick: null, allergies: [], conditions: [], medication: [], note: '', contact: '', ...more })

export async function fill(core: Backend): Promise<void> {
  const zones = ['forehead', 'cheek_left', 'cheek_right', 'chin']
  const plan = { indication: 'acne_scars', start_on: TODAY, zones, goal_on: null, practitioner: 'Mara Ellis' }
  const ana = await core.addClient(person('Ana', 'Berg', { birth_on: '1984-03-15', phone: '07700 900461', email: 'ana.berg@example.org', address: '14 Mill Lane\nLewes', fitzpatrick: 3, allergies: ['Penicillin'], note: 'Prefers mornings.' }))
  const due = await core.addClient(person('Bartholomew', 'Featherstonehaugh-Lindqvist', { birth_on: '1971-12-02', phone: '020 7946 0477' }))
  await core.keepPlan(ana, plan)
  await core.keepPlan(due, plan)
  await core.keepScreening(ana, { on: TODAY, zones, numbing_planned: false, rest: 'no', answers: { unwell: 'yes' } })
  await core.signConsent(ana, { version: 0, mark: '', name: 'Ana Berg', guardian: false, able: true, understood: true, strokes: [Array.from({ length: 9 }, (_, n) => [n, n] as [number, number])] })
  const chart: ChartForm = { zones: zones.map((zone) => ({ zone, depth_mm: 0.5, passes: 2, directions: ['vertical', 'horizontal'] })), started_at: `${TODAY}T13:50:00+00:00`, practitioner: 'Mara Ellis', device_model: 'Pen 5', device_serial: '0418', label_max_mm: null, products: [{ role: 'cartridge', name: '12-pin', lot: 'A77-0418', expires_on: '2027-03-01' }], numbing: null, gel_name: '', steps: ['B4-04'], endpoint: 'Even pinkness', reaction: '', next_on: null, consent: null, deviation: null, defer: null, unfit: null, reaction_aside: null }
  const pack = { id: null, opened_on: null, low_at: null, recalled: null, archived: false, left: null }
  await core.setPack({ ...pack, role: 'cartridge', name: '12-pin', lot: 'A77-0418', expires_on: '2027-03-01', counted: 20 })
  await core.setPack({ ...pack, role: 'gel', name: 'Hyaluronic gel 30 ml', lot: 'H-2231', expires_on: '2026-10-31', counted: null })
  await core.setDevice({ id: null, model: 'Pen 5', serial: '0418', label_max_mm: 1.5, service_on: '2027-06-01', archived: false })
  await core.finishSession((await core.saveDraft(ana, null, chart)).id)
  await core.addNote(ana, 'Called about the parking.')
  await core.addPaper(ana, 'From her doctor.', 'Blood count.pdf', Uint8Array.from([0x25]))
  await core.relateClients(ana, due, 'partner')
  await core.setProtocol({ id: null, name: 'Scars, light', zones: chart.zones, archived: false })
  await core.saveDraft(ana, null, { ...structuredClone(chart), endpoint: '' })
}
