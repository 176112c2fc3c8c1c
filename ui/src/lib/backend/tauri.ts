/** The core behind the real window. `@tauri-apps` is imported here and nowhere else. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Backend, BackupStep, BackupsView, ExportedView, PrintView } from './backend'

export const tauri: Backend = {
  status: () => invoke('status'),
  createClinic: (request) => invoke('create_clinic', { request }),
  confirmRecoveryCode: (group, typed) => invoke('confirm_recovery_code', { group, typed }),
  unlock: (secret, recovery) => invoke('unlock', { secret, recovery }),
  lock: () => invoke('lock'),
  touch: (atTheChair) => invoke('touch', { atTheChair }),
  undo: () => invoke('undo'),
  about: () => invoke('about'),
  history: (client) => invoke('history', { client }),
  getClinic: () => invoke('get_clinic'),
  setClinic: (request) => invoke('set_clinic', { request }),
  listPractitioners: () => invoke('list_practitioners'),
  setPractitioner: (request) => invoke('set_practitioner', { request }),
  today: () => invoke('today'),
  findClients: (text) => invoke('find_clients', { text }),
  listClients: () => invoke('list_clients'),
  addClient: (request) => invoke('add_client', { request }),
  setClient: (client, request) => invoke('set_client', { client, request }),
  getClientFile: (client) => invoke('get_client_file', { client }),
  questions: () => invoke('questions'),
  judge: (client, request) => invoke('judge', { client, request }),
  keepScreening: (client, request) => invoke('keep_screening', { client, request }),
  keepLetter: (client, request, scan) => invoke('keep_letter', { client, request, scan }),
  listEntries: () => invoke('list_entries'),
  savePlan: (plan) => invoke('save_plan', { plan }),
  printPlan: (plan, printer) => invoke('print_plan', { plan, printer }),
  printForm: (printer) => invoke('print_form', { printer }),
  saveForm: () => invoke('save_form'),
  why: (entry, version) => invoke('why', { entry, version }),
  settle: (request) => invoke('settle', { request }),
  listEditions: () => invoke('list_editions'),
  changes: (since) => invoke('changes', { since }),
  indications: () => invoke('indications'),
  previewPlan: (client, request) => invoke('preview_plan', { client, request }),
  keepPlan: (client, request) => invoke('keep_plan', { client, request }),
  zones: (client, practitioner, label) => invoke('zones', { client, practitioner, label }),
  saveDraft: (client, session, request) => invoke('save_draft', { client, session, request }),
  getSession: (session) => invoke('get_session', { session }),
  finishSession: (session) => invoke('finish_session', { session }),
  discardDraft: (session) => invoke('discard_draft', { session }),
  makeSheet: (session, request) => invoke('make_sheet', { session, request }),
  sheetPage: async (sheet, page, width) =>
    new Blob([await invoke<ArrayBuffer>('sheet_page', { sheet, page, width })], { type: 'image/png' }),
  saveCopy: (sheet) => invoke('save_copy', { sheet }),
  saveCalendar: (sheet) => invoke('save_calendar', { sheet }),
  saveSheet: (sheet) => invoke('save_sheet', { sheet }),
  openSheet: (sheet) => invoke('open_sheet', { sheet }),
  listPrinters: () => invoke('list_printers'),
  listSheets: (days) => invoke('list_sheets', { days }),
  printSheets: async (request, told) => {
    const deaf = await listen<PrintView>('printing', (event) => told(event.payload))
    return invoke<PrintView>('print_sheets', { request }).finally(deaf)
  },
  stopPrinting: () => invoke('stop_printing'),
  getTemplate: (lang) => invoke('get_template', { lang }),
  setTemplateWords: (lang, line, text, reviewOn) => invoke('set_template_words', { lang, line, text, reviewOn }),
  setTemplateLines: (lang, lines) => invoke('set_template_lines', { lang, lines }),
  setTemplateColour: (lang, colour) => invoke('set_template_colour', { lang, colour }),
  setTemplateLogo: (lang, picture) => invoke('set_template_logo', { lang, picture }),
  specimen: (request) => invoke('specimen', { request }),
  specimenPage: async (request, page, width) =>
    new Blob([await invoke<ArrayBuffer>('specimen_page', { request, page, width })], { type: 'image/png' }),
  openImport: (bytes) => invoke('open_import', bytes),
  runImport: (request) => invoke('run_import', { request }),
  exportClinic: async (told) => {
    const deaf = await listen<number>('export', (event) => told(event.payload))
    return invoke<ExportedView>('export_clinic').finally(deaf)
  },
  stopExport: () => invoke('stop_export'),
  exportClient: (client) => invoke('export_client', { client }),
  findLot: (lot) => invoke('find_lot', { lot }),
  saveRecallLetters: (clients, request) => invoke('save_recall_letters', { clients, request }),
  getBackups: () => invoke('get_backups'),
  chooseBackupFolder: (folder) => invoke('choose_backup_folder', { folder }),
  makeBackup: async (told) => {
    const deaf = await listen<BackupStep>('backup', (event) => told(event.payload))
    return invoke<BackupsView>('make_backup').finally(deaf)
  },
  stopBackup: () => invoke('stop_backup'),
  lastBackup: () => invoke('last_backup'),
  restoreBackup: (place, secret, recovery) => invoke('restore_backup', { place, secret, recovery }),
  onLocked: (call) => void listen('locked', call),
}
