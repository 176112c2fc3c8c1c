app-locked = Stipple, bloqueado
app-opening = Stipple se está abriendo
app-broken = Esta parte de Stipple no se pudo leer
app-broken-text = No se ha perdido nada. Cierre Stipple y ábralo de nuevo; si continúa, vuelva a instalarlo.
app-taken-back = Deshecho.
app-sample-removed = Se ha quitado la clínica de muestra.
