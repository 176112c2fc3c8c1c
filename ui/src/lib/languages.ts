/** The languages of the sheet, each by its own name. */
export const LANGUAGES: [string, string][] = [['en', 'English'], ['es', 'Español'], ['fr', 'Français'], ['de', 'Deutsch'], ['pl', 'Polski'], ['pt', 'Português'], ['ar', 'العربية']]

/** The name of a language; its code where it is not known. */
export const languageName = (code: string): string => LANGUAGES.find(([key]) => key === code)?.[1] ?? code
