import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AST, parse } from 'svelte/compiler'
import { describe, expect, it } from 'vitest'
import { everyWord, say, speak } from './words.svelte'

const files = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end)).map((name) => join(folder, name))
const text = (name: string): string => readFileSync(name, 'utf8')

/** Each message of a language, with the arguments that it names. */
function messages(lang: string): Map<string, string> {
  const all = new Map<string, string>()
  for (const name of files(`locales/${lang}`, '.ftl')) {
    for (const [, id = '', body = ''] of text(name).matchAll(/^([a-z][\w-]*) =([\s\S]*?)(?=^[a-z#-]|$(?![\s\S]))/gm)) {
      expect(all.has(id), `${id} stands twice`).toBe(false)
      all.set(id, [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort().join(' '))
    }
  }
  return all
}

/** What is written in the markup itself and would be read out to somebody. */
function spokenIn(name: string): string[] {
  const found: string[] = []
  const heard = new Set(['alt', 'aria-label', 'error', 'hint', 'label', 'placeholder', 'title', 'what'])
  const letters = /\p{L}{2}/u
  const plain = (value: AST.Attribute['value']): string => (Array.isArray(value) ? value.map((part) => (part.type === 'Text' ? part.data : '')).join('') : '')
  JSON.stringify(parse(text(name), { modern: true }).fragment, (_, node: AST.BaseNode | null) => {
    if (node?.type === 'Text' && letters.test((node as AST.Text).data)) found.push((node as AST.Text).data.trim())
    if (node?.type === 'Attribute') {
      const { name: key, value } = node as AST.Attribute
      if (heard.has(key) && letters.test(plain(value))) found.push(plain(value))
      return null
    }
    return node?.type?.endsWith('Directive') ? null : node
  })
  return found
}

interface Piece {
  type?: string
  operator?: string
  value?: unknown
  quasis?: { value: { raw: string } }[]
}

/** The strings of a program, in its script or its markup, that look like words for somebody. What is only compared, such as the name of a key, is not said. */
function writtenIn(name: string): string[] {
  const found: string[] = []
  const source = name.endsWith('.svelte') ? text(name) : `<script lang="ts">${text(name)}</script>`
  JSON.stringify(parse(source, { modern: true }), (_, node: Piece | null) => {
    if (node?.type === 'BinaryExpression' && node.operator !== '+') return null
    const said = node?.type === 'Literal' ? node.value : node?.quasis?.map((part) => part.value.raw).join('…')
    if (typeof said === 'string' && said !== 'Stipple' && /^\p{Lu}(\p{Ll}+$|.*\s)/u.test(said)) found.push(said)
    return node
  })
  return found
}

describe('the words of the window', () => {
  const english = messages('en')

  it('are the same messages with the same arguments in every language', () => {
    expect([...messages('es')].sort()).toEqual([...english].sort())
  })

  it('are all there, and all used', () => {
    const source = files('src', '.svelte').concat(files('src', '.ts').filter((name) => !name.endsWith('.test.ts'))).map(text).join('\n')
    const asked = [...source.matchAll(/\bsay\(\s*(['`])([^'`$]+)/g)].map(([, quote, id]) => ({ id: id ?? '', begun: quote === '`' }))
    const missing = asked.filter(({ id, begun }) => !(begun ? [...english.keys()].some((key) => key.startsWith(id)) : english.has(id)))
    expect(missing).toEqual([])
    const begun = asked.filter((it) => it.begun).map((it) => it.id)
    const unused = [...english.keys()].filter((id) => !source.includes(`'${id}'`) && !begun.some((start) => id.startsWith(start)))
    expect(unused).toEqual([])
  })

  it.each(['es', 'en'] as const)('can all be said: %s', async (lang) => {
    await everyWord()
    await speak(lang)
    for (const [id, args] of messages(lang)) {
      expect(say(id, Object.fromEntries(args.split(' ').map((name) => [name, 2]))).trim(), id).not.toBe('')
    }
  })

  it.each(SCREENS())('are nowhere written into the markup: %s', (name) => {
    expect(spokenIn(name)).toEqual([])
  })

  it.each(PROGRAMS())('are nowhere written into the program: %s', (name) => {
    expect(writtenIn(name)).toEqual([])
  })
})

/** The brand stands as it is. */
function SCREENS(): string[] {
  return files('src', '.svelte').filter((name) => !name.endsWith('Wordmark.svelte'))
}

/** All that runs. What stands in for the core, the tests and the words themselves hold words; languages stand by their own names. */
function PROGRAMS(): string[] {
  return SCREENS().concat(files('src', '.ts').filter((name) => !/\.test\.ts$|^src.lib.(backend|words|languages\.ts$)/.test(name)))
}
