// From the drawings in `charts/`: the lines and tones as pictures (used as masks, so that they take the
// colours of the theme), and the zones as data for the chart. Coordinates are rounded to what a screen shows.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const views = ['face', 'body', 'scalp']
const round = (d) => d.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))))
const all = (text, pattern) => [...text.matchAll(pattern)]

mkdirSync('public/charts', { recursive: true })
const drawings = {}
for (const view of views) {
  const source = readFileSync(`charts/${view}.svg`, 'utf8')
  const [, box] = source.match(/viewBox="([^"]*)"/)
  const fade = source.match(/<defs>\s*<linearGradient[\s\S]*?<\/defs>/)?.[0] ?? ''
  const group = (inner) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${fade}<g${fade ? ' mask="url(#vignette)"' : ''}>${inner}</g></svg>`
  const paths = (name) => all(source, new RegExp(`<path class="${name}"[^>]*>`, 'g')).map(([tag]) => tag.replace(/\/?>$/, '/>'))
  const fine = paths('fine').concat(paths('hair')).filter((tag) => !tag.includes('d=""'))
  writeFileSync(`public/charts/${view}-paper.svg`, group(paths('paper').join('')))
  writeFileSync(
    `public/charts/${view}-lines.svg`,
    group(paths('ink').join('') + fine.map((tag) => tag.replace('<path', '<path opacity=".8"')).join('')),
  )
  const tone = paths('tone').map((tag) => tag.replace('<path', '<path fill="none" stroke="#000" stroke-linecap="round"'))
  writeFileSync(`public/charts/${view}-tone.svg`, group(tone.join('')))
  drawings[view] = {
    box,
    zones: all(source, /<path id="([a-z_]+)" class="zone"[^>]*? d="([^"]*)"/g).map(([, id, d]) => ({ id, d: round(d), at: centre(d) })),
  }
}

const face = readFileSync('charts/face.svg', 'utf8')
const tiles = all(face, /<pattern id="(stipple-\d+)"[^>]*><path class="dot" stroke-width="([\d.]+)" d="([^"]*)"/g)
const stipple = tiles.map(([, id, width, d]) => ({ id, width: Number(width), d }))
writeFileSync('src/lib/chart/drawings.json', JSON.stringify({ views: drawings, stipple }))

/** The middle of an outline, for the line to its label. */
function centre(d) {
  const figures = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const xs = figures.filter((_, n) => n % 2 === 0)
  const ys = figures.filter((_, n) => n % 2 === 1)
  const middle = (list) => Math.round((Math.min(...list) + Math.max(...list)) / 2)
  return [middle(xs), middle(ys)]
}
