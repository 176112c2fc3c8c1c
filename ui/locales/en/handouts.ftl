handouts-sheet = Sheet
handouts-title = Aftercare sheet
handouts-signed = signed
handouts-how = How it prints
handouts-language = Language
handouts-paper = Paper
handouts-paper-letter = Letter
handouts-size = Text size
handouts-points = { $points } pt
handouts-points-large = { $points } pt, large
handouts-note = Note for this client
handouts-note-hint = In the language of the sheet. It names no time: times are computed
handouts-note-aside = Your note in { $language } is not on this sheet:
handouts-second = Print one in { $language } beside it
handouts-made = Sheet { $id }, { $pages } pages. Next visit not before { $day }.
handouts-making = Making the sheet
handouts-save = Save PDF
handouts-saving = Saving
handouts-saved-as = Saved as { $place }
handouts-open = Open
handouts-opening = Opening
handouts-opened = Opened { $place }
handouts-calendar = Save the times as a calendar
handouts-why = Why these lines?
handouts-copy = Save the practitioner’s copy
handouts-preview = Preview
handouts-pages = Pages
handouts-page = Page { $page }
handouts-page-picture = Page { $page } of the sheet. { $lines }
handouts-exactly = Exactly what will print
handouts-smaller = Smaller
handouts-larger = Larger
handouts-done = Done, back to Today
handouts-print = Print sheet
handouts-print-key = Ctrl P

## What was printed

handouts-sheets = Sheets
handouts-list = Sheets that were printed or saved
handouts-span = Printed or saved
handouts-span-today = Today
handouts-span-week = These 7 days
handouts-span-month = These 30 days
handouts-span-year = This year
handouts-all = All
handouts-row = { $day } · { $language } · { $pages } pages · { $points } pt · { $id }
handouts-replaced = Corrected since: an old sheet
handouts-client = Client
handouts-none = Nothing here
handouts-none-hint = A sheet that was printed or saved stands here, to be printed again just as it was.
handouts-choose = Choose the sheets to print again.
handouts-again = They print just as they were made; nothing is computed again.
handouts-print-count =
    { $count ->
        [one] Print { $count } sheet
       *[other] Print { $count } sheets
    }
