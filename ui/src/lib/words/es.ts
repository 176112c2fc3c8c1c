/** The Spanish words of the window, by file. */
export default import.meta.glob<string>(['../../../locales/es/*.ftl', '../../../../src-tauri/knowledge/locales/es/rules.ftl'], { query: '?raw', import: 'default', eager: true })
