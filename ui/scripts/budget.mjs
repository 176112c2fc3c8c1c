// The window's JavaScript, gzipped, against its budget. Fails the build when it is over.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 80
const folder = process.argv[2] ?? 'dist'
const scripts = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'))
const total = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/assets/${name}`)).length, 0) / 1000
console.log(`JavaScript: ${total.toFixed(1)} kB gzip of ${BUDGET_KB}`)
if (total > BUDGET_KB) process.exit(1)
