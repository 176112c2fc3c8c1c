aftercare-title = Después de la visita
aftercare-call = Llamada tras la sesión del { $on }
aftercare-ask = Pregunte por cada uno
aftercare-kind = { $kind ->
    [breathing] Dificultad para respirar, o cara, labios o lengua hinchados
    [numbing] Confusión, corazón acelerado o irregular, labios azules tras la crema
    [fever] Fiebre, escalofríos, líneas rojas
    [worse] Más dolor, rojez, hinchazón o calor que el día 2, o pus
    [blisters] Ampollas pequeñas y dolorosas, u hormigueo
    [eye] Dolor de ojo, ojo rojo o cambio en la vista
    [bleeding] Sangrado que no para
    [lasting] Rojez o hinchazón pasado el día 7, o bultos
    [patches] Manchas nuevas, oscuras o claras
    [lump] Un bulto que crece despacio
    [scar] Cicatrices elevadas o en línea
    [numbness] Entumecimiento de más de una semana
   *[other] Otra cosa
}
aftercare-signs = Es una señal de la hoja. Haga lo que dice la hoja y registre abajo la reacción.
aftercare-note = Nota
aftercare-not-reached = Nadie contestó
aftercare-all-well = Ninguno de estos
aftercare-record = Registrar la llamada
aftercare-called = Llamada hecha: ninguna señal.
aftercare-called-signs = Llamada hecha. Ahora registre la reacción.
aftercare-not-reached-done = Anotado. La llamada sigue en Hoy.
aftercare-fine = ninguna señal
aftercare-nobody = nadie contestó
aftercare-reactions = Reacciones
aftercare-no-reactions = Ninguna.
aftercare-new-reaction = Registrar una reacción
aftercare-what-kind = ¿Qué es?
aftercare-how-bad = ¿Cómo de grave?
aftercare-severity = { $severity ->
    [mild] Leve
    [moderate] Moderada
   *[severe] Grave
}
aftercare-onset = ¿Cuándo empezó?
aftercare-ask-on = Volver a preguntar el
aftercare-what = ¿Qué se vio o se contó?
aftercare-advice = ¿Qué se aconsejó o se hizo?
aftercare-keep-reaction = Guardar la reacción
aftercare-reaction-kept = Guardada. La próxima sesión espera hasta que termine.
aftercare-open = Sin terminar
aftercare-over = Terminada
aftercare-since = { $severity }, desde el { $on }
aftercare-advised = Se aconsejó: { $advice }
aftercare-ask-again = Volver a preguntar el { $on }
aftercare-letter = Carta a un médico
aftercare-follow = ¿Qué siguió?
aftercare-now = ¿Cómo está ahora?
aftercare-is-over = ¿Ha terminado?
aftercare-end = { $over ->
    [healed] Terminada, curada
    [mark] Terminada, queda una marca
    [referred] Terminada aquí, la sigue un médico
   *[open] Sin terminar
}
aftercare-note-kept = Anotado.
aftercare-visits = Próximas visitas
aftercare-no-visits = No hay visitas acordadas.
aftercare-new-visit = Acordar una visita
aftercare-day = Día
aftercare-time = Hora
aftercare-time-hint = Por ejemplo 14:30
aftercare-how-long = Minutos
aftercare-minutes = { $n } minutos
aftercare-add-visit = Añadir la visita
aftercare-visit-kept = La visita está acordada.
aftercare-visit-off = La visita está anulada.
aftercare-call-off = Anular
aftercare-calendar = Guardar como calendario
aftercare-outcomes = Resultado
aftercare-no-outcomes = Aún no hay nada registrado.
aftercare-new-outcome = ¿Cómo está ahora?
aftercare-satisfaction = ¿Qué tan contento está el cliente? { $n } de 10
aftercare-content = contento { $n } de 10
aftercare-changed = ¿Cómo ha cambiado la piel?
aftercare-change = { $change ->
    [3] Tan bien como puede estar
    [2] Mucho mejor
    [1] Mejor
    [0] Sin cambio
   *[-1] Peor
}
aftercare-scale = Escala general (grado G): ninguna de nuestras fuentes da una
aftercare-line = Qué tan contento estaba el cliente, del primer al último registro
aftercare-outcome-kept = Guardado.
aftercare-short = { $kind ->
    [breathing] Respira mal
    [numbing] Mal tras la crema
    [fever] Fiebre
    [worse] Va a peor
    [blisters] Ampollas
    [eye] Ojos
    [bleeding] Sangrado
    [lasting] Rojez duradera
    [patches] Manchas nuevas
    [lump] Bulto lento
    [scar] Cicatrices
    [numbness] Adormecido
   *[other] Otra cosa
}
