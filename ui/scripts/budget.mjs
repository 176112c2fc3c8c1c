// The JavaScript that is read before the first screen, gzipped, against its budget. Fails the build when
// it is over. What a room brings along when it is first entered is told beside it.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 60
const folder = process.argv[2] ?? 'dist'
const page = readFileSync(`${folder}/index.html`, 'utf8')
const weigh = (names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/assets/${name}`)).length, 0) / 1000
const scripts = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'))
const first = weigh(scripts.filter((name) => page.includes(name)))
console.log(`JavaScript: ${first.toFixed(1)} kB gzip of ${BUDGET_KB} before the first screen, ${weigh(scripts).toFixed(1)} kB with every room`)
if (first > BUDGET_KB) process.exit(1)
