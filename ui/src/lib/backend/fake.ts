/** A stand-in for the core, for browser tests: it keeps everything in memory and decides as little as it can. */
import { notesInMemory } from './notes'
import { fill } from './filled'
import { fail, plain } from './refused'
import { PROCEDURE, QUESTIONS, TODAY, ZONES } from './samples'
import type { AftercareView, Backend, BackupsView, ChartForm, ClientForm, ConsentsView, DeviceForm, PackForm, PhotosView, PlanRequest, Questionnaire, SessionView, ShelfView, StatusView, VerdictView } from './backend'

const CODE = '7QKF-M0XR-2HVB-W8PT-9CJD-N4YE-3ZKM'

interface Kept {
  id: string
  form: ClientForm
  plan: PlanRequest | null
  screening: { on: string; verdict: VerdictView; asked: Questionnaire } | null
  plans: PlanRequest[]
  sessions: SessionView[]
  letters: [string, string][]
  consents: ConsentsView['signed']
}

export function fake(): Backend {
  const address = new URLSearchParams(location.search)
  const memory = {
    state: (address.has('new') ? 'new' : 'open') as StatusView['state'],
    passphrase: 'demo',
    clinic: { name: 'Linden Skin Clinic', phone: '020 7946 0123', hours: 'Monday to Saturday, 9am to 6pm', out_of_hours: '020 7946 0188', country: 'GB', emergency: '999', zone: 'Europe/London', paper: 'a4', closed_weekdays: ['sunday'], closed_days: [] as string[] },
    people: [{ id: 'p1', name: 'Mara Ellis', qualification: '', max_face_mm: null, max_body_mm: null } as { id: string | null; name: string; qualification: string; max_face_mm: number | null; max_body_mm: number | null }],
    preferences: { language: address.get('lang') ?? 'en', theme: address.get('theme') ?? 'system', text_size: 100 },
    clients: [] as Kept[],
    count: 0,
    signed: new Map<string, string>(),
    devices: [] as DeviceForm[],
    calls: [] as AftercareView['calls'],
    visits: [] as AftercareView['visits'],
    reactions: [] as AftercareView['reactions'],
    outcomes: [] as AftercareView['outcomes'],
    packs: [] as PackForm[],
    photos: [] as PhotosView['photos'],
    agreements: [] as PhotosView['agreements'],
    stopped: false,
    words: new Map<string, string | null>(),
    lines: [] as string[],
    colour: null as string | null,
    logo: false,
    consentText: { version: 0, mark: '', title: 'Consent to microneedling', body: 'What it is. Fine needles make tiny holes.\nWhat can go wrong. Bruises and scars.', valid_days: 183 },
    backups: { folder: null, same_disk: false, last_at: null, last_place: null, failed: null, lost: 0, waiting: true, under_way: false, suggestions: ['/media/mara/STICK/Stipple backups', '/home/mara/Documents/Stipple backups'] } as BackupsView,
  }
  const lineFor = (text: string | null, field = 'text'): string | null => {
    if (text && /tomorrow/i.test(text)) fail('invalid', field, 'it names a time ("tomorrow"); times are computed from the session, so leave it out')
    return text
  }
  const LINES: [string, string, string][] = [['three-clean', 'three', 'Keep it clean.'], ['rule-heat-until', 'rule', 'sauna, steam room, hot tub or hot bath'], ['tonight-text', 'tonight', 'After {wash}, rinse with lukewarm (just warm) water.']]
  const template = () => ({ version: memory.words.size, has_logo: memory.logo, colour: memory.colour, own_lines: memory.lines, review_on: '2027-11-20', due: [], lines: LINES.map(([id, part, standard]) => ({ id, part, standard, lead: part === 'rule' ? 'No' : '', own: memory.words.get(id) ?? null, review_on: memory.words.get(id) ? '2027-11-20' : null })) })
  const consents = (it: Kept): ConsentsView => ({ text: memory.consentText, signed: it.consents, draft: null })
  const aftercare = (id: string): AftercareView => {
    const last = client(id).sessions.find((it) => it.state === 'signed')
    return { today: TODAY, session: last?.id ?? null, session_on: last ? TODAY : null, calls: [...memory.calls], visits: [...memory.visits], reactions: memory.reactions, outcomes: [...memory.outcomes] }
  }
  const photos = (): PhotosView => ({ today: TODAY, photos: [...memory.photos], agreements: memory.agreements })
  const shelf = (): ShelfView => ({ today: TODAY, devices: memory.devices, packs: memory.packs, watched: memory.packs.filter((it) => it.expires_on && it.expires_on < TODAY && !it.archived).map((it) => ({ why: 'expired', name: it.name, on: it.expires_on })) })
  const next = (kind: string): string => `${kind}-${(memory.count += 1)}`
  const client = (id: string): Kept => memory.clients.find((it) => it.id === id) ?? fail('not_found', null, 'client')
  const sessions = (): SessionView[] => memory.clients.flatMap((it) => it.sessions)
  const row = (it: Kept) => ({ id: it.id, first_name: it.form.first_name, family_name: it.form.family_name, birth_on: it.form.birth_on, phone: it.form.phone, archived: false })
  const plusDays = (on: string, days: number): string => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)

  function judge(asked: Questionnaire, letters: [string, string][]): VerdictView {
    const state = (key: string): string => {
      const answer = asked.answers[key]
      return (typeof answer === 'string' ? answer : answer?.state) ?? (asked.rest ? 'no' : 'missing')
    }
    const keys = QUESTIONS.flatMap((group) => group.questions.map((it) => it.key))
    const missing = keys.filter((key) => state(key) === 'missing')
    const finding = (key: string, cls: string, until_on: string | null, reason: string) => ({ key, class: cls, until_on, zones: null, reason, grade: 'B', sources: [{ id: 'R38', title: 'A paper', grade: 'B' }], disagreements: [], letter: letters.find(([cleared]) => cleared === key)?.[1] ?? null })
    const local = (key: string, zones: string[]) => ({ ...finding(key, 'stop', null, 'Filler in a treated zone.'), zones })
    const findings = []
    if (state('pregnancy') === 'yes') findings.push(finding('pregnancy', 'stop', null, 'Pregnancy: not suitable now.'))
    if (state('isotretinoin') === 'past') findings.push(finding('isotretinoin', 'defer', '2027-03-16', 'Isotretinoin: wait until 16 March 2027.'))
    const filler = asked.answers.filler
    const struck = typeof filler === 'object' && filler.state === 'yes' ? asked.zones.filter((it) => it === 'cheek_left') : []
    if (struck.length > 0) findings.push(local('filler', struck))
    if (state('unwell') === 'yes') findings.push(finding('unwell', 'care', null, 'Unwell: with care.'))
    if (state('unwell') === 'unsure') findings.push(finding('unwell', 'medical', null, 'Unwell: not known, so not clear.'))
    const strictest = findings[0]?.class ?? 'clear'
    const verdict = strictest === 'stop' ? 'stop' : missing.length > 0 ? 'incomplete' : strictest
    return { verdict, earliest_on: verdict === 'defer' ? '2027-03-16' : null, findings, missing, settings: findings.some((it) => it.class === 'care') ? ['Keep the depth one step lower.'] : [], knowledge_version: '2026.11-fake' }
  }

  const course = (request: PlanRequest) => ({
    sessions: [0, 30, 60].map((days) => plusDays(request.start_on, days)),
    interval_min: 28,
    interval_target: 30,
    review_after: 3,
    final_review_on: plusDays(request.start_on, 240),
    maintenance_months: 6,
    depth: request.zones.map((id) => ({ zone: id, start_mm: 0.5, max_mm: 1, capped_by: 'recorded level of who treats' })),
    stated: [{ value: 'about 10 sessions', source: 'S0-31', title: 'An article', grade: 'D' }],
    warnings: [],
  })

  const page = async (n: number): Promise<Blob> => {
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [640, 905]
    const pen = canvas.getContext('2d')
    pen?.fillText(`Page ${n + 1}`, 40, 60)
    return new Promise((done) => canvas.toBlob((blob) => done(blob ?? new Blob()), 'image/png'))
  }

  const core: Backend = {
    ...notesInMemory((id) => client(id).form),
    status: async () => ({ state: memory.state, clinic_name: memory.state === 'new' ? '' : memory.clinic.name, place: '/home/mara/.local/share/stipple/clinic.stipple', sample: false, problem: null }),
    enterSample: async () => void (memory.state = 'open'), removeSample: async () => void (memory.state = 'new'), saveGuide: async () => '/home/mara/Stipple sheets/stipple-guide.pdf', printGuide: async () => undefined,
    createClinic: async (request) => {
      memory.passphrase = request.passphrase
      memory.clinic = { ...memory.clinic, name: request.name, phone: request.phone, hours: request.hours }
      memory.state = 'unconfirmed'
      return CODE
    },
    confirmRecoveryCode: async (group, typed) => {
      if (typed.toUpperCase() !== CODE.split('-')[group]) fail('invalid', 'recovery_code', 'not that group')
      memory.state = 'open'
    },
    unlock: async (secret) => {
      if (secret !== memory.passphrase) fail('wrong_passphrase')
      memory.state = 'open'
    },
    getPreferences: async () => ({ ...memory.preferences }),
    setPreferences: async (request) => (memory.preferences = request),
    lock: async () => void (memory.state = 'locked'),
    touch: async () => undefined,
    procedure: async () => PROCEDURE, undo: async () => fail('conflict', null, 'there is nothing to take back'),
    about: async () => ({ version: '0.1.0', knowledge: '2026.11-fake', edition: '2026.11', licences: [{ name: 'Stipple', licence: 'MIT or Apache-2.0', text: 'The text of the licence.' }, { name: 'syn', licence: 'MIT', text: '' }, { name: 'syn', licence: 'MIT', text: '' }] }),
    history: async () => [{ n: 2, at: '2026-11-20T14:40:00.000Z', actor: 'practitioner', op: 'sign_session', kind: 'session', which: 'session-5' }, { n: 1, at: '2026-11-20T10:00:00.000Z', actor: 'practitioner', op: 'add_client', kind: 'client', which: 'client-1' }],
    findSheets: async (text) => ('A7F3-K2M9'.startsWith(text.toUpperCase()) ? [{ id: 'A7F3-K2M9', client: 'client-1', session: 'session-5', first_name: 'Ana', family_name: 'Berg', made_on: TODAY }] : []),
    getClinic: async () => memory.clinic,
    setClinic: async (request) => (memory.clinic = request),
    listPractitioners: async () => memory.people,
    setPractitioner: async (request) => {
      if (!request.name.trim()) fail('invalid', 'person-name', 'must not be empty')
      memory.people.push({ ...request, id: next('person') })
      return request
    },
    today: async () => ({
      on: TODAY,
      clinic_name: memory.clinic.name,
      due_more: 0, due: memory.clients.filter((it) => it.plan && it.sessions.length === 0).map((it) => ({ client: it.id, first_name: it.form.first_name, family_name: it.form.family_name, on: TODAY, n: 1, of: 3, indication: 'Acne scars', alerts: [], screening_ends: false, consented: it.consents.length > 0, screened_on: it.screening?.on ?? null })),
      done: memory.clients.flatMap((it) => it.sessions.filter((session) => session.ended_at).map((session) => ({ client: it.id, session: session.id, first_name: it.form.first_name, family_name: it.form.family_name, ended_at: session.ended_at ?? '', number: session.number, of: session.of }))),
      drafts: memory.clients.flatMap((it) => it.sessions.filter((session) => session.state === 'draft').map((session) => ({ client: it.id, session: session.id, first_name: it.form.first_name, family_name: it.form.family_name, numbing_since: session.chart.numbing && !session.chart.numbing.off_at ? session.chart.numbing.on_at : null }))),
      words_due: memory.words.size, watched: shelf().watched, calls: [], reviews: memory.clients.slice(0, 1).map((it) => ({ client: it.id, first_name: it.form.first_name, family_name: it.form.family_name, on: TODAY, months: 3 })), visits: memory.visits.filter((it) => it.at.startsWith(TODAY)), ask: [],
      backups: { chosen: memory.backups.folder !== null, last_at: memory.backups.last_at, failed: null, lost: 0 },
      clients: memory.clients.length,
    }),
    findClients: async (text) => memory.clients.filter((it) => text.toLowerCase().split(' ').every((word) => `${it.form.family_name} ${it.form.first_name}`.toLowerCase().includes(word))).map(row),
    listClients: async () => memory.clients.map(row),
    addClient: async (form) => {
      if (!form.family_name.trim() && !form.first_name.trim()) fail('invalid', 'family_name', 'a client has at least one name')
      const id = next('client')
      memory.clients.push({ id, form, plan: null, plans: [], screening: null, sessions: [], letters: [], consents: [] })
      return id
    },
    setClient: async (id, form) => void (client(id).form = form),
    getClientFile: async (id) => {
      const it = client(id)
      const findings = it.screening?.verdict.findings ?? []
      const names: Record<string, string> = { stop: 'stop', defer: 'wait', medical: 'doctor', care: 'care' }
      return {
        id,
        client: it.form,
        alerts: findings.map((finding) => ({ class: names[finding.class] ?? 'care', label: finding.key, until_on: finding.until_on })),
        plan: it.plan ? { indication: it.plan.indication, label: 'Acne scars', interval_min: 28, interval_target: 30, review_after: 3, final_review_on: '2027-07-19', sessions: course(it.plan).sessions.map((on, n) => ({ n: n + 1, on, done: n < it.sessions.filter((session) => session.state === 'signed').length })), zones: it.plan.zones, warnings: [], complete: false } : null,
        sessions: it.sessions,
        draft_id: it.sessions.find((session) => session.state === 'draft')?.id ?? null,
        screening: it.screening ? { on: it.screening.on, verdict: it.screening.verdict.verdict, earliest_on: null, expired: false, asked: JSON.parse(JSON.stringify(it.screening.asked)) } : null,
        screenings: it.screening ? [{ id: 'screening-1', on: it.screening.on, verdict: it.screening.verdict.verdict, earliest_on: it.screening.verdict.earliest_on, on_paper: false, findings: it.screening.verdict.findings.map(({ key, class: cls, reason }) => ({ key, class: cls, reason })), knowledge_version: '2026.11-fake' }] : [],
        plans: it.plans.map((plan, n) => ({ id: `plan-${n}`, label: 'Acne scars', dates: course(plan).sessions })),
        consent_until: it.consents.find((row) => row.holds)?.expires_on ?? null,
        consent_withdrawn_on: it.consents[0]?.withdrawn_on ?? null,
        today: TODAY,
      }
    },
    questions: async () => QUESTIONS,
    judge: async (id, asked) => judge(asked, client(id).letters),
    keepScreening: async (id, asked) => {
      const verdict = judge(asked, client(id).letters)
      client(id).screening = { on: asked.on, verdict, asked }
      return verdict
    },
    keepLetter: async (id, letter) => {
      if (!letter.written_by.trim()) fail('invalid', 'written_by', 'must not be empty')
      client(id).letters.push(...letter.keys.map((key) => [key, letter.written_by] as [string, string]))
    },
    listEntries: async () => [{ id: 'isotretinoin', kind: 'condition', title: 'Isotretinoin', rows: 'B1-10', grade: 'B', sign_off: false }, { id: 'makeup_until', kind: 'aftercare', title: 'No makeup', rows: 'B8-06', grade: 'D', sign_off: true }],
    savePlan: async () => '/home/mara/Documents/Stipple sheets/plan.pdf',
    printPlan: async () => undefined,
    printForm: async () => undefined,
    saveForm: async () => '/home/mara/Documents/Stipple sheets/questionnaire.pdf',
    why: async (entry) => ({ id: entry, title: 'Isotretinoin', says: 'A label asks for it.', rule: 'the strictest', won: [{ entry, settled: memory.signed.get(entry) ?? null, name: '', value: '6 months', grade: 'B', because: 'the strictest of regulators, papers and makers', reason: '' }], stated: [{ name: '', value: '6 months', source: 'R38', title: 'A paper', grade: 'B', note: '' }, { name: '', value: '3 months', source: 'D19', title: 'A clinic page', grade: 'D', note: 'shorter' }], sources: [], facts: [['S4-08', 'Says that some acne drugs make it unsafe.']], conflicts: [{ id: 'C-08', topic: 'Acne medicines', readings: [{ key: 'avoid', may_settle: true, says: 'Do not treat.', held_by: 'S4-08', applied: true }, { key: 'deeper', may_settle: false, says: 'Carry it deeper.', held_by: 'S3-11', applied: false }], applied: 'Wait 6 months.', why: 'The other is a medical use.', settled: null }], used_by: [], sign_off: entry === 'makeup_until' }),
    settle: async (request) => {
      if (!request.by.trim()) fail('invalid', 'by', 'must not be empty')
      memory.signed.set(request.entry, `${request.by}, 20 November 2026`)
    },
    listEditions: async () => [{ version: '2026.10-fake', made_at: '2026-10-01T09:00:00.000Z' }],
    changes: async () => [{ entry: 'makeup_until', title: 'No makeup', before: '24 hours', after: '48 hours', settled: null }],
    indications: async () => [{ key: 'acne_scars', label: 'Acne scars' }, { key: 'wrinkles', label: 'Wrinkles' }],
    previewPlan: async (_, request) => course(request),
    keepPlan: async (id, request) => {
      client(id).plan = request
      client(id).plans.unshift(request)
      return 'plan-0'
    },
    zones: async () => ZONES,
    saveDraft: async (id, session, chart: ChartForm) => {
      const it = client(id)
      const known = it.sessions.find((kept) => kept.id === session)
      if (known) {
        known.chart = chart
        return known
      }
      const draft: SessionView = { id: next('session'), state: 'draft', number: it.sessions.length + 1, of: 3, ended_at: null, amends_id: null, amended: false, sheet_id: null, chart, warnings: [], waits: [], letters: [], stops: [], unfit: [], reacting: [], care: it.screening?.verdict.settings ?? [], asked_on: null, ask: '', close: null }
      it.sessions.push(draft)
      return draft
    },
    getSession: async (id) => sessions().find((it) => it.id === id) ?? fail('not_found', null, 'session'),
    amendSession: async (id) => sessions().find((it) => it.id === id) ?? fail('not_found', null, 'session'),
    finishSession: async (id) => {
      const session = sessions().find((it) => it.id === id) ?? fail('not_found', null, 'session')
      session.state = 'signed'
      session.ended_at = `${TODAY}T14:30:00+00:00`
      return session
    },
    discardDraft: async (id) => memory.clients.forEach((it) => (it.sessions = it.sessions.filter((session) => session.id !== id))),
    makeSheet: async (_, { paper, size, note }) => {
      if (/tomorrow/i.test(note)) fail('invalid', 'note', 'it names a time ("tomorrow"); times are computed from the session, so leave it out')
      return { id: 'A7F3-K2M9', client: '', pages: 2, paper, size, sha256: 'f00d', warnings: [], lines: [{ text: 'No makeup until 2.30pm Saturday 21 November', kind: 'rule', sources: ['B8-06', 'S1-23'] }], next_not_before: '2026-12-18', knowledge_version: '2026.11-fake', own_lang: 'en' }
    },
    sheetPage: async (_, n) => page(n),
    saveCopy: async () => '/home/mara/Documents/Stipple sheets/sources-A7F3-K2M9.pdf',
    saveCalendar: async () => '/home/mara/Documents/Stipple sheets/aftercare-A7F3-K2M9.ics',
    saveSheet: async () => '/home/mara/Documents/Stipple sheets/aftercare-A7F3-K2M9.pdf',
    openSheet: async () => '/home/mara/Documents/Stipple sheets/aftercare-A7F3-K2M9.pdf',
    listPrinters: async () => [{ name: 'Oak room', usual: true, trouble: null }, { name: 'Back room', usual: false, trouble: 'it is out of paper' }],
    listSheets: async () => sessions().filter((it) => it.ended_at).map((it, n) => ({ id: `A7F3-K2M${n}`, client: memory.clients[0]?.id ?? '', first_name: 'Ana', family_name: 'Berg', lang: 'en', pages: 2, paper: 'a4', size: 12, printed_at: it.ended_at ?? '', replaced: it.amended })),
    printSheets: async ({ items: sheets, printer }, told) => {
      if (printer === 'Back room') {
        memory.stopped = false
        told({ done: 0, of: sheets.length, trouble: 'it is out of paper', stopped: false })
        while (!memory.stopped) await new Promise((later) => setTimeout(later, 50))
        return { done: 0, of: sheets.length, trouble: null, stopped: true }
      }
      return { done: sheets.length, of: sheets.length, trouble: null, stopped: false }
    },
    stopPrinting: async () => void (memory.stopped = true),
    getTemplate: async () => template(),
    setTemplateWords: async (_, line, text) => {
      const own = lineFor(text)
      memory.words.set(line, own)
      return template()
    },
    setTemplateLines: async (_, lines) => {
      lines.forEach((it, n) => lineFor(it, `lines.${n}`))
      memory.lines = lines
      return template()
    },
    setTemplateColour: async (_, colour) => {
      if (colour && !/^#[0-9a-f]{6}$/i.test(colour)) fail('invalid', 'colour', 'a colour is # and six digits, for example #0b4f52')
      memory.colour = colour
      return template()
    },
    setTemplateLogo: async (_, picture) => {
      memory.logo = picture !== null
      return template()
    },
    specimen: async (request) => {
      lineFor(request.text)
      return { pages: 2, page: 0, reads: request.text }
    },
    specimenPage: async (_, n) => page(n),
    getConsents: async (id) => consents(client(id)),
    draftConsent: async () => undefined,
    signConsent: async (id, { name, able, understood, strokes }) => {
      if (!able) fail('invalid', 'able', 'without being able to decide, nobody can agree')
      if (!understood) fail('invalid', 'understood', 'first let them say it in their own words')
      if (strokes.flat().length < 8) fail('invalid', 'strokes', 'the signature is missing')
      client(id).consents.unshift({ id: next('consent'), title: memory.consentText.title, name, guardian: false, signed_on: TODAY, expires_on: '2027-05-22', withdrawn_on: null, why: '', holds: true })
      return consents(client(id))
    },
    withdrawConsent: async (id, why) => {
      if (!why.trim()) fail('invalid', 'reason', 'must not be empty')
      const of = memory.clients.find((it) => it.consents.some((row) => row.id === id)) ?? fail('not_found', null, 'consent')
      of.consents = of.consents.map((row) => (row.id === id ? { ...row, withdrawn_on: TODAY, why, holds: false } : row))
      return consents(of)
    },
    saveConsent: async () => '/home/mara/Documents/Stipple sheets/consent-1.pdf',
    getConsentText: async () => memory.consentText,
    setConsentText: async (request) => (memory.consentText = { ...request, version: request.version + 1 }),
    openImport: async (bytes) => {
      if (bytes.length < 5) fail('invalid', 'file', 'the file is empty; its first line names the columns')
      return { program: 'Fresha', columns: [{ header: 'First Name', field: 'first_name', sample: 'Ana' }, { header: 'Mobile Number', field: 'phone', sample: '07700 900461' }, { header: 'Gender', field: 'nothing', sample: '' }], rows: 3 }
    },
    runImport: async () => ({ added: 2, merged: 0, filled: 0, skipped: [{ row: 3, field: 'Date of Birth', rule: { ...plain('"31/02/1984" is no date that can be read'), id: 'unreadable-date', args: { typed: '31/02/1984' } } }] }),
    exportClinic: async (told) => {
      told(50)
      return { place: '/home/mara/Documents/Stipple exports/clinic 2026-11-20 090000', clients: 12, sessions: 30, sheets: 8, held_back: 0, lost: 0 }
    },
    stopExport: async () => undefined,
    exportClient: async () => ({ place: '/home/mara/Documents/Stipple exports/client 2026-11-20 090000', clients: 1, sessions: 2, sheets: 2, held_back: 0, lost: 0 }),
    getAftercare: async (id) => aftercare(id),
    recordCall: async (session, { reached, signs, note }) => {
      const whose = memory.clients.find((it) => it.sessions.some((one) => one.id === session))
      memory.calls.push({ on: TODAY, reached, signs, note })
      return aftercare(whose?.id ?? '')
    },
    setVisit: async ({ id, client: whose, on, time, minutes, note, cancelled }) => {
      if (!/^\d\d?:\d\d$/.test(time)) fail('invalid', 'time', 'a time such as 14:30')
      memory.visits = memory.visits.filter((it) => it.id !== id).concat({ id: id ?? next('visit'), client: whose, first_name: '', family_name: '', at: `${on}T${time}:00+00:00`, minutes, note, cancelled })
      return aftercare(whose)
    },
    saveVisits: async () => `/home/mara/Documents/Stipple sheets/visits-${TODAY}.ics`,
    keepReaction: async (id, told) => {
      if (!told.what.trim()) fail('invalid', 'what', 'must not be empty')
      memory.reactions.unshift({ id: next('reaction'), kind: told.kind, severity: told.severity, onset_on: told.onset_on, what: told.what, advice: told.advice, ask_on: told.ask_on, open: true, notes: [] })
      return aftercare(id)
    },
    noteReaction: async (id, { text, over }) => {
      if (!text.trim()) fail('invalid', 'text', 'must not be empty')
      memory.reactions = memory.reactions.map((it) => (it.id === id ? { ...it, open: over === null, notes: [...it.notes, [TODAY, text, over]] } : it))
      return aftercare(memory.clients[0]?.id ?? '')
    },
    saveReactionLetter: async (id) => `/home/mara/Documents/Stipple sheets/${id}.pdf`,
    keepOutcome: async (id, { satisfaction, change, note }) => {
      memory.outcomes.push({ on: TODAY, satisfaction, change, note })
      return aftercare(id)
    },
    getPhotos: async () => photos(),
    addPhoto: async (_, view, takenOn, bytes) => {
      if (bytes[0] !== 0xff && bytes[0] !== 0x89) fail('invalid', 'photo', 'a photo is a JPEG or PNG file')
      memory.photos.push({ id: next('photo'), session: null, view, taken_on: takenOn ?? TODAY, note: '', width: 640, height: 905 })
      return photos()
    },
    photoBytes: async (id) => page(Number(id.replace(/\D/g, ''))),
    removePhoto: async (id, reason) => {
      if (!reason.trim()) fail('invalid', 'reason', 'must not be empty')
      memory.photos = memory.photos.filter((it) => it.id !== id)
      return photos()
    },
    agreePhotos: async (_, { purpose, name, expires_on }) => {
      if (!name.trim()) fail('invalid', 'name', 'must not be empty')
      memory.agreements.unshift({ id: next('agreement'), purpose, name, given_on: TODAY, expires_on, withdrawn_on: null, holds: true })
      return photos()
    },
    withdrawPhotos: async (id, reason) => {
      if (!reason.trim()) fail('invalid', 'reason', 'must not be empty')
      memory.agreements = memory.agreements.map((it) => (it.id === id ? { ...it, withdrawn_on: TODAY, holds: false } : it))
      return photos()
    },
    exportPhoto: async (id, purpose) => `/home/mara/Documents/Stipple photos/${purpose}-${id}.jpg`,
    getShelf: async () => shelf(),
    setDevice: async (request) => {
      if (!request.model.trim()) fail('invalid', 'model', 'must not be empty')
      memory.devices = memory.devices.filter((it) => it.id !== request.id).concat({ ...request, id: request.id ?? next('device') })
      return shelf()
    },
    recallPacks: async (lot) => memory.packs.filter((it) => it.lot === lot).length || fail('not_found', null, 'product'),
    setPack: async (request) => {
      if (!request.name.trim()) fail('invalid', 'name', 'must not be empty')
      memory.packs = memory.packs.filter((it) => it.id !== request.id).concat({ ...request, id: request.id ?? next('pack'), left: request.counted })
      return shelf()
    },
    findLot: async (lot) => {
      if (!/[a-z0-9]/i.test(lot)) fail('invalid', 'lot', 'type the lot as it stands on the pack')
      return /^a/i.test(lot) ? [{ session: 'session-1', client: 'client-1', first_name: 'Ana', family_name: 'Berg', phone: '07700 900 461', on: TODAY, draft: true, products: [`cartridge 12-pin, lot ${lot}`] }] : []
    },
    saveRecallLetters: async (_, { why }) => {
      if (!why.trim()) fail('invalid', 'why', 'must not be empty')
      return { folder: '/home/mara/Documents/Stipple sheets', failed: [] }
    },
    getBackups: async () => ({ ...memory.backups }),
    chooseBackupFolder: async (folder) => {
      if (!folder.startsWith('/')) fail('invalid', 'folder', 'name the whole path of a folder')
      memory.backups = { ...memory.backups, folder, same_disk: folder.startsWith('/home') }
      return { ...memory.backups }
    },
    makeBackup: async (told) => {
      told({ percent: 50 })
      memory.backups = { ...memory.backups, last_at: `${TODAY}T09:02:00Z`, last_place: `${memory.backups.folder}/linden-skin-clinic 2026-11-20 090200.stipple-backup`, waiting: false }
      return { ...memory.backups }
    },
    stopBackup: async () => undefined,
    lastBackup: async () => memory.backups.last_place,
    restoreBackup: async (place, secret) => {
      if (!place.startsWith('/')) fail('invalid', 'place', 'there is no backup at this place')
      if (secret !== memory.passphrase) fail('wrong_passphrase')
      memory.state = 'locked'
      return { made_at: `${TODAY}T09:02:00Z`, clients: 12, sessions: 30, kept: null }
    },
    onLocked: () => undefined,
  }
  const filled = address.has('filled') ? fill(core) : Promise.resolve()
  return { ...core, status: async () => filled.then(core.status) }
}
