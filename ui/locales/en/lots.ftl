lots-title = A lot is recalled
lots-lot = Lot, as on the pack
lots-lot-hint = Capitals, spaces and hyphens do not count
lots-find = Find
lots-sessions = Sessions with this lot
lots-none = No session with lot { $lot }
lots-none-hint = Every signed session and every draft was looked at. Check the letters and figures against the notice.
lots-found =
    Lot { $lot }: { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    }, { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }
lots-not-ended = not ended yet
lots-no-phone = no phone number
lots-draft = Not signed
lots-client = Client
lots-letter = The letter
lots-known = What is known
lots-known-hint = In your words, from the maker's notice
lots-advice = What to do
lots-foot = Each letter names the client, the days and the products. That it was made stands in the client's history.
lots-save = Save as PDF
lots-saved =
    { $count ->
        [one] Saved { $count } letter in { $folder }.
       *[other] Saved { $count } letters in { $folder }.
    }
lots-print =
    { $count ->
        [one] Print { $count } letter
       *[other] Print { $count } letters
    }
lots-failed = No letter could be written to { $who }. { $why }
lots-shelf = What the notice says
lots-mark = Mark the packs on the shelf
lots-marked = { $n ->
    [one] 1 pack is marked as recalled.
   *[other] { $n } packs are marked as recalled.
}
