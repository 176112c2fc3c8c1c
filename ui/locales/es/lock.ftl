lock-your-clinic = Su clínica
lock-problem = { $problem }. No copie nada encima.
lock-recovery-hint = 7 grupos de 4, los del papel
lock-show = Mostrar
lock-opening = Abriendo…
lock-unlock = Desbloquear
lock-stays = Todo se queda en este ordenador, cifrado.
lock-drafts = Los borradores se conservan al bloquear la pantalla.
