/** Everything the window may ask of the core: the commands of `src-tauri/commands`, with their types. */
import type { AboutView } from './bindings/AboutView'
import type { BackupStep } from './bindings/BackupStep'
import type { BackupsView } from './bindings/BackupsView'
import type { BroughtView } from './bindings/BroughtView'
import type { ChangeView } from './bindings/ChangeView'
import type { ChartForm } from './bindings/ChartForm'
import type { ClientFileView } from './bindings/ClientFileView'
import type { ClientForm } from './bindings/ClientForm'
import type { ClientRow } from './bindings/ClientRow'
import type { ClinicView } from './bindings/ClinicView'
import type { ConsentForm } from './bindings/ConsentForm'
import type { ConsentsView } from './bindings/ConsentsView'
import type { ConsentText } from './bindings/ConsentText'
import type { CourseView } from './bindings/CourseView'
import type { CreateClinicRequest } from './bindings/CreateClinicRequest'
import type { EditionRow } from './bindings/EditionRow'
import type { EntryRow } from './bindings/EntryRow'
import type { ExportedView } from './bindings/ExportedView'
import type { Failure } from './bindings/Failure'
import type { HistoryView } from './bindings/HistoryView'
import type { ImportForm } from './bindings/ImportForm'
import type { ImportView } from './bindings/ImportView'
import type { IndicationView } from './bindings/IndicationView'
import type { LetterForm } from './bindings/LetterForm'
import type { LotRow } from './bindings/LotRow'
import type { DeviceForm } from './bindings/DeviceForm'
import type { PackForm } from './bindings/PackForm'
import type { ShelfView } from './bindings/ShelfView'
import type { AgreementForm } from './bindings/AgreementForm'
import type { PhotosView } from './bindings/PhotosView'
import type { AftercareView } from './bindings/AftercareView'
import type { CallForm } from './bindings/CallForm'
import type { NoteForm } from './bindings/NoteForm'
import type { OutcomeForm } from './bindings/OutcomeForm'
import type { ReactionForm } from './bindings/ReactionForm'
import type { VisitForm } from './bindings/VisitForm'
import type { VisitRow } from './bindings/VisitRow'
import type { PlanRequest } from './bindings/PlanRequest'
import type { PractitionerView } from './bindings/PractitionerView'
import type { QuestionGroup } from './bindings/QuestionGroup'
import type { RecallForm } from './bindings/RecallForm'
import type { RecallSaved } from './bindings/RecallSaved'
import type { Rule } from './bindings/Rule'
import type { Unwritten } from './bindings/Unwritten'
import type { FoundSheet } from './bindings/FoundSheet'
import type { NotesView } from './bindings/NotesView'
import type { NoteText } from './bindings/NoteText'
import type { NoteTextForm } from './bindings/NoteTextForm'
import type { ProcedureView } from './bindings/ProcedureView'
import type { ProtocolForm } from './bindings/ProtocolForm'
import type { RestoredView } from './bindings/RestoredView'
import type { SessionView } from './bindings/SessionView'
import type { SheetView } from './bindings/SheetView'
import type { StatusView } from './bindings/StatusView'
import type { TodayView } from './bindings/TodayView'
import type { VerdictView } from './bindings/VerdictView'
import type { SettleForm } from './bindings/SettleForm'
import type { DraftForm } from './bindings/DraftForm'
import type { PrintForm } from './bindings/PrintForm'
import type { PrintView } from './bindings/PrintView'
import type { PrinterView } from './bindings/PrinterView'
import type { Preferences } from './bindings/Preferences'
import type { SheetForm } from './bindings/SheetForm'
import type { SheetRow } from './bindings/SheetRow'
import type { SpecimenView } from './bindings/SpecimenView'
import type { TemplateView } from './bindings/TemplateView'
import type { WhyView } from './bindings/WhyView'
import type { ZoneView } from './bindings/ZoneView'

export type {
  AboutView,
  BackupStep,
  BackupsView,
  BroughtView,
  ChangeView,
  ChartForm,
  ClientFileView,
  ClientForm,
  ClientRow,
  ClinicView,
  ConsentForm,
  ConsentsView,
  ConsentText,
  CourseView,
  CreateClinicRequest,
  EditionRow,
  EntryRow,
  ExportedView,
  Failure,
  HistoryView,
  ImportForm,
  ImportView,
  IndicationView,
  LetterForm,
  LotRow,
  DeviceForm,
  PackForm,
  ShelfView,
  AgreementForm,
  PhotosView,
  AftercareView,
  CallForm,
  NoteForm,
  OutcomeForm,
  ReactionForm,
  VisitForm,
  VisitRow,
  PlanRequest,
  PractitionerView,
  QuestionGroup,
  RecallForm,
  FoundSheet,
  NotesView,
  NoteText,
  NoteTextForm,
  ProcedureView,
  ProtocolForm,
  RestoredView,
  Rule,
  Unwritten,
  SessionView,
  SheetView,
  StatusView,
  TodayView,
  VerdictView,
  DraftForm,
  PrintForm,
  PrintView,
  PrinterView,
  Preferences,
  SheetForm,
  SheetRow,
  SpecimenView,
  TemplateView,
  WhyView,
  ZoneView,
}
export type { AlertView } from './bindings/AlertView'
export type { RelationView } from './bindings/RelationView'
export type { NoteView } from './bindings/NoteView'
export type { AreaForm } from './bindings/AreaForm'
export type { DueRow } from './bindings/DueRow'
export type { FoundView } from './bindings/FoundView'
export type { FindingView } from './bindings/FindingView'
export type { LineView } from './bindings/LineView'
export type { NumbingForm } from './bindings/NumbingForm'
export type { PhotoRow } from './bindings/PhotoRow'
export type { PlanView } from './bindings/PlanView'
export type { ProductForm } from './bindings/ProductForm'
export type { ScreeningView } from './bindings/ScreeningView'
export type { QuestionView } from './bindings/QuestionView'

/** An answer of the questionnaire. */
export interface Details {
  state: 'no' | 'yes' | 'past' | 'unsure'
  on?: string
  zones?: string[]
  controlled?: boolean
  kind?: string
}

/** A questionnaire as the core reads it. */
export interface Questionnaire {
  on: string
  zones: string[]
  numbing_planned: boolean
  rest?: 'no'
  on_paper?: boolean
  answers: Record<string, Details | Details['state']>
}

export interface Backend {
  status(): Promise<StatusView>
  /** Opens a clinic of invented people, made where it is not there yet. */
  enterSample(): Promise<void>
  /** Removes it, and goes back to the clinic's own file. */
  removeSample(): Promise<void>
  saveGuide(): Promise<string>
  printGuide(printer: string | null): Promise<void>
  createClinic(request: CreateClinicRequest): Promise<string>
  confirmRecoveryCode(group: number, typed: string): Promise<void>
  unlock(secret: string, recovery: boolean): Promise<void>
  getPreferences(): Promise<Preferences>
  setPreferences(request: Preferences): Promise<Preferences>
  lock(): Promise<void>
  touch(atTheChair: boolean): Promise<void>
  /** Takes back the last change, where it was to this kind of thing, and to this one. */
  undo(kind: string, which: string | null): Promise<string>
  about(): Promise<AboutView>
  history(client: string): Promise<HistoryView[]>
  getClinic(): Promise<ClinicView>
  setClinic(request: ClinicView): Promise<ClinicView>
  listPractitioners(): Promise<PractitionerView[]>
  setPractitioner(request: PractitionerView): Promise<PractitionerView>
  today(): Promise<TodayView>
  findClients(text: string): Promise<ClientRow[]>
  listClients(): Promise<ClientRow[]>
  addClient(request: ClientForm): Promise<string>
  setClient(client: string, request: ClientForm): Promise<void>
  getClientFile(client: string): Promise<ClientFileView>
  questions(): Promise<QuestionGroup[]>
  judge(client: string, request: Questionnaire): Promise<VerdictView>
  keepScreening(client: string, request: Questionnaire): Promise<VerdictView>
  keepLetter(client: string, request: LetterForm, scan: number[] | null): Promise<void>
  listEntries(): Promise<EntryRow[]>
  savePlan(plan: string): Promise<string>
  printPlan(plan: string, printer: string | null): Promise<void>
  saveForm(): Promise<string>
  printForm(printer: string | null): Promise<void>
  why(entry: string, version: string | null): Promise<WhyView>
  settle(request: SettleForm): Promise<void>
  listEditions(): Promise<EditionRow[]>
  changes(since: string): Promise<ChangeView[]>
  indications(): Promise<IndicationView[]>
  previewPlan(client: string, request: PlanRequest): Promise<CourseView>
  keepPlan(client: string, request: PlanRequest): Promise<string>
  /** Where this client may be treated, and how deep, by this practitioner with a device of this label in mm. */
  zones(client: string, practitioner: string | null, label: number | null): Promise<ZoneView[]>
  /** Ways to treat that the clinic keeps under a name. */
  getProtocols(): Promise<ProtocolForm[]>
  setProtocol(request: ProtocolForm): Promise<ProtocolForm[]>
  /** The steps of the procedure, and after how many minutes numbing cream comes off. */
  procedure(): Promise<ProcedureView>
  saveDraft(client: string, session: string | null, request: ChartForm): Promise<SessionView>
  getSession(session: string): Promise<SessionView>
  /** Signs a correction beside a signed session. */
  amendSession(session: string, request: ChartForm): Promise<SessionView>
  finishSession(session: string): Promise<SessionView>
  discardDraft(session: string): Promise<void>
  makeSheet(session: string, request: SheetForm): Promise<SheetView>
  sheetPage(sheet: string, page: number, width: number): Promise<Blob>
  saveSheet(sheet: string): Promise<string>
  saveCopy(sheet: string): Promise<string>
  saveCalendar(sheet: string): Promise<string>
  openSheet(sheet: string): Promise<string>
  listPrinters(): Promise<PrinterView[]>
  /** Sheets of these last days, newest first. */
  listSheets(days: number): Promise<SheetRow[]>
  /** Resolves when the printer has them all, or somebody stopped it; tells each step. */
  printSheets(request: PrintForm, told: (how: PrintView) => void): Promise<PrintView>
  stopPrinting(): Promise<void>
  getTemplate(lang: string): Promise<TemplateView>
  setTemplateWords(lang: string, line: string, text: string | null, reviewOn: string): Promise<TemplateView>
  setTemplateLines(lang: string, lines: string[]): Promise<TemplateView>
  setTemplateColour(lang: string, colour: string | null): Promise<TemplateView>
  setTemplateLogo(lang: string, picture: number[] | null): Promise<TemplateView>
  specimen(request: DraftForm): Promise<SpecimenView>
  specimenPage(request: DraftForm, page: number, width: number): Promise<Blob>
  getConsents(client: string): Promise<ConsentsView>
  /** Keeps what is ticked and drawn so far. */
  draftConsent(client: string, request: ConsentForm): Promise<void>
  signConsent(client: string, request: ConsentForm): Promise<ConsentsView>
  withdrawConsent(consent: string, reason: string): Promise<ConsentsView>
  saveConsent(consent: string): Promise<string>
  getConsentText(): Promise<ConsentText>
  setConsentText(request: ConsentText): Promise<ConsentText>
  /** Looks at a file of another program. */
  openImport(bytes: Uint8Array): Promise<ImportView>
  /** Brings in the clients of the file that was looked at. */
  runImport(request: ImportForm): Promise<BroughtView>
  /** Takes everything out; tells how far it is, of 100. */
  exportClinic(told: (percent: number) => void): Promise<ExportedView>
  stopExport(): Promise<void>
  exportClient(client: string): Promise<ExportedView>
  getAftercare(client: string, session: string | null): Promise<AftercareView>
  recordCall(session: string, request: CallForm): Promise<AftercareView>
  setVisit(request: VisitForm): Promise<AftercareView>
  saveVisits(visits: string[]): Promise<string>
  keepReaction(client: string, request: ReactionForm): Promise<AftercareView>
  noteReaction(reaction: string, request: NoteForm): Promise<AftercareView>
  saveReactionLetter(reaction: string): Promise<string>
  keepOutcome(client: string, request: OutcomeForm): Promise<AftercareView>
  /** Sheets whose id begins so. */
  findSheets(text: string): Promise<FoundSheet[]>
  getNotes(client: string): Promise<NotesView>
  addNote(client: string, text: string): Promise<NotesView>
  /** Takes a paper in, with what the note says of it. */
  addPaper(client: string, text: string, name: string, bytes: Uint8Array): Promise<NotesView>
  paperPages(note: string): Promise<number>
  paperPage(note: string, page: number): Promise<Blob>
  savePaper(note: string): Promise<string>
  removeNote(note: string): Promise<NotesView>
  setNoteTemplate(client: string, request: NoteTextForm): Promise<NotesView>
  /** Says what somebody is to a client; without a kind, nothing any more. */
  relateClients(client: string, other: string, kind: string | null): Promise<NotesView>
  mergeClients(client: string, other: string): Promise<NotesView>
  splitClients(client: string, other: string): Promise<NotesView>
  getPhotos(client: string): Promise<PhotosView>
  addPhoto(client: string, view: string, takenOn: string | null, bytes: Uint8Array): Promise<PhotosView>
  photoBytes(photo: string, small: boolean): Promise<Blob>
  removePhoto(photo: string, reason: string): Promise<PhotosView>
  agreePhotos(client: string, request: AgreementForm): Promise<PhotosView>
  withdrawPhotos(agreement: string, reason: string): Promise<PhotosView>
  /** Answers with the place of the picture. */
  exportPhoto(photo: string, purpose: string): Promise<string>
  getShelf(): Promise<ShelfView>
  setDevice(request: DeviceForm): Promise<ShelfView>
  /** Marks every pack of a lot as recalled; answers with how many there are. */
  recallPacks(lot: string, why: string): Promise<number>
  setPack(request: PackForm): Promise<ShelfView>
  /** Every session that a lot has touched, newest first. */
  findLot(lot: string): Promise<LotRow[]>
  saveRecallLetters(clients: string[], request: RecallForm): Promise<RecallSaved>
  getBackups(): Promise<BackupsView>
  chooseBackupFolder(folder: string): Promise<BackupsView>
  /** Resolves when the backup is proved whole; tells each step. */
  makeBackup(told: (how: BackupStep) => void): Promise<BackupsView>
  stopBackup(): Promise<void>
  /** Where the newest backup is that this computer knows of. */
  lastBackup(): Promise<string | null>
  restoreBackup(place: string, secret: string, recovery: boolean): Promise<RestoredView>
  /** Calls back when the core has locked the file by itself. */
  onLocked(call: () => void): void
}
