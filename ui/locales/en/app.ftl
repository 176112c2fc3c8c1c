app-locked = Stipple, locked
app-opening = Stipple is opening
app-broken = This part of Stipple could not be read
app-broken-text = Nothing is lost. Close Stipple and open it again; if this stays, install it anew.
app-keys = Ctrl K find · N new client · 1 to 6 sections · Ctrl P print · Ctrl L lock
app-taken-back = Taken back.
