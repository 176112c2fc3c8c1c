/** Notes, papers, people and protocols of the stand-in. */
import type { Backend, NotesView, NoteView, ProtocolForm, RelationView } from './backend'
import { fail } from './refused'
import { TODAY } from './samples'

type Notes = Pick<Backend, 'getNotes' | 'addNote' | 'addPaper' | 'paperPages' | 'paperPage' | 'savePaper' | 'removeNote' | 'setNoteTemplate' | 'relateClients' | 'mergeClients' | 'splitClients' | 'getProtocols' | 'setProtocol'>

/** A white page, one dot by one. */
const PAGE = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0))

export function notesInMemory(name: (client: string) => { first_name: string; family_name: string }): Notes {
  const held = { notes: new Map<string, NoteView[]>(), people: new Map<string, RelationView[]>(), joined: [] as NotesView['joined'], templates: [{ id: 't1', title: 'Patch test', text: 'Patch test behind the ear: nothing seen.' }] }
  let protocols: ProtocolForm[] = []
  let count = 0
  const view = (client: string): NotesView => ({ notes: [...(held.notes.get(client) ?? [])], templates: [...held.templates], people: [...(held.people.get(client) ?? [])], joined: [...held.joined] })
  const add = (client: string, text: string, paper: string | null): NotesView => {
    if (!text.trim() && !paper) fail('invalid', 'text', 'must not be empty')
    held.notes.set(client, [{ id: `note-${(count += 1)}`, on: TODAY, text, paper }, ...(held.notes.get(client) ?? [])])
    return view(client)
  }
  return {
    getNotes: async (client) => view(client),
    addNote: async (client, text) => add(client, text, null),
    addPaper: async (client, text, paper, bytes) => (bytes[0] === 0x25 || bytes[0] === 0xff || bytes[0] === 0x89 ? add(client, text, paper) : fail('invalid', 'paper', 'a paper is a PDF, JPEG or PNG file')),
    paperPages: async () => 1,
    paperPage: async () => new Blob([PAGE], { type: 'image/png' }),
    savePaper: async (note) => `/home/mara/Stipple sheets/${note}.pdf`,
    removeNote: async (note) => {
      const [client = '', notes = []] = [...held.notes].find(([, all]) => all.some((it) => it.id === note)) ?? []
      held.notes.set(client, notes.filter((it) => it.id !== note))
      return view(client)
    },
    setNoteTemplate: async (client, { id, title, text, archived }) => {
      if (!title.trim()) fail('invalid', 'title', 'must not be empty')
      held.templates = held.templates.filter((it) => it.id !== id)
      if (!archived) held.templates.push({ id: id ?? `t${(count += 1)}`, title, text })
      return view(client)
    },
    relateClients: async (client, other, kind) => {
      const people = (held.people.get(client) ?? []).filter((it) => it.client !== other)
      held.people.set(client, kind ? [...people, { client: other, ...name(other), kind }] : people)
      return view(client)
    },
    mergeClients: async (client, other) => {
      held.joined.push({ client: other, ...name(other), birth_on: null, on: TODAY })
      return view(client)
    },
    getProtocols: async () => [...protocols],
    setProtocol: async (request) => {
      if (!request.name.trim()) fail('invalid', 'name', 'must not be empty')
      protocols = protocols.filter((it) => it.id !== request.id)
      if (!request.archived) protocols.push({ ...request, id: request.id ?? `protocol-${(count += 1)}` })
      return [...protocols]
    },
    splitClients: async (client, other) => {
      held.joined = held.joined.filter((it) => it.client !== other)
      return view(client)
    },
  }
}
