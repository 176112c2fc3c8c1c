app-locked = Stipple, locked
app-opening = Stipple is opening
app-broken = This part of Stipple could not be read
app-broken-text = Nothing is lost. Close Stipple and open it again; if this stays, install it anew.
app-taken-back = Taken back.
app-sample-removed = The sample clinic was removed.
