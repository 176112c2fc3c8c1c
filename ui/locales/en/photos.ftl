photos-title = Photos
photos-may = What photos may be used for
photos-purpose = { $purpose ->
    [chart] In the client’s own file
    [teaching] To teach others
   *[marketing] To be shown to the public
}
photos-held = { $name } agreed, until { $on }
photos-not-held = Not agreed
photos-yes = Agreed
photos-agree = Client agrees
photos-agree-to = { $purpose ->
    [chart] Photos in the client’s own file
    [teaching] Photos to teach others
   *[marketing] Photos shown to the public
}
photos-who = Who agrees?
photos-until = Until when?
photos-agree-record = Record the agreement
photos-agreed = Recorded.
photos-take-back = Take back
photos-withdraw-title = Take the agreement back
photos-withdraw = Take it back from today
photos-withdrawn = Taken back from today on.
photos-remove-title = Take the photo out
photos-remove = Take this photo out
photos-removed = The photo is out of the file. That it was there stays in the history.
photos-reason = Why?
photos-new = New photos
photos-view = What is seen?
photos-view-name = { $view ->
    [front] From the front
    [left_45] Left, half turned
    [right_45] Right, half turned
    [left_side] Left side
    [right_side] Right side
    [close_up] Close up
   *[other] Something else
}
photos-name = { $seen }, { $on }
photos-taken = Taken on
photos-taken-hint = Leave empty for the day the camera wrote
photos-choose = Choose photos, or drop them here (JPEG or PNG)
photos-under-way = Taking in photo { $n } of { $of }
photos-kept = { $n ->
    [one] 1 photo kept. Place, camera and other hidden data were left out.
   *[other] { $n } photos kept. Place, camera and other hidden data were left out.
}
photos-ask-first = Ask first: without the client’s agreement no photo is kept.
photos-choose-two = Tap two photos to compare them.
photos-compare = Compare
photos-way = { $way ->
    [slider] Slider
    [beside] Side by side
   *[ghost] Overlay
}
photos-slide = Slide from one to the other
photos-shine = How much the later one shines through
photos-more = More
photos-take-out = { $purpose ->
    [teaching] Save for teaching
   *[marketing] Save for the public
}
