/** The English words of the rooms that are entered later, by file. */
export default import.meta.glob<string>(['../../../locales/en/*.ftl', '!../../../locales/en/{app,areas,backups,chart,clients,common,dates,failure,lock,parts,printing,today}.ftl'], { query: '?raw', import: 'default', eager: true })
