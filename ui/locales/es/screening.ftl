screening-title = Evaluación
screening-answer-yes = Sí, ahora
screening-answer-past = En el pasado
screening-answer-no = No
screening-answer-unsure = No sabe
screening-class-stop = Alto
screening-class-defer = Esperar
screening-class-medical = Médico
screening-class-care = Cuidado
screening-class-clear = Sin impedimento
screening-final = nada lo anula
screening-stop = Alto.
screening-stop-do = No tratar
screening-wait = Esperar
screening-wait-until = hasta el { $day }
screening-wait-over = hasta que esto haya pasado
screening-doctor = Primero, el médico.
screening-doctor-letter = Hace falta una carta
screening-cleared = Carta guardada.
screening-cleared-by = Un médico está de acuerdo
screening-care = Cuidado.
screening-care-do = Tratar con ajustes modificados
screening-clear = Sin impedimento.
screening-clear-found = No se ha encontrado nada
screening-clear-by = Según las respuestas dadas hoy.
screening-missing =
    { $count ->
        [one] Falta { $count } respuesta
       *[other] Faltan { $count } respuestas
    }
screening-missing-no = Lo que no se ha respondido no es un no.
screening-missing-tag =
    { $count ->
        [one] Falta { $count }
       *[other] Faltan { $count }
    }
screening-settings = Ajustes modificados
screening-settings-heading = Qué cambia en el tratamiento
screening-findings = Hallazgos
screening-why = ¿Por qué?
screening-in = En: { $zones }.
screening-leave-out = Excluir estas zonas
screening-no-other = Hoy no se va a tratar ninguna otra zona.
screening-disagrees = Discrepa:
screening-letter-of = Carta de { $letter }.
screening-letter-by = ¿Qué médico?
screening-letter-on = Fecha de la carta
screening-letter-says = ¿Qué dice?
screening-letter-scan = Escaneo o foto de la carta
screening-letter-store = Guardar la carta
screening-letter-kept = Carta guardada a las { $time }.
screening-expired = Las últimas respuestas son del { $day }. Es demasiado tiempo para fiarse de ellas: se vuelve a hacer cada pregunta.
screening-answers-of = Estas son las respuestas del
screening-answers-paper = , copiadas del papel
screening-answers-read = Léaselas al cliente. ¿Ha cambiado algo?
screening-change = Cambiar una respuesta
screening-zones = Por tratar
screening-zones-none = Elija al menos una zona
screening-numbing = Está prevista crema anestésica
screening-paper = Copiado del papel
screening-form-print = Imprimir las preguntas
screening-form-save = Guardarlas en PDF
screening-saved-as = Guardado como { $place }
screening-sent = Enviado a la impresora.
screening-when = ¿Cuándo ocurrió o terminó por última vez?
screening-kind = ¿De qué tipo?
screening-kind-unknown = No se sabe
screening-controlled = Está inactivo o bien controlado
screening-where = ¿Dónde, entre las zonas por tratar?
screening-where-else = Solo en otro sitio.
screening-open = { $count } aún sin responder.
screening-open-read = Lea la lista al cliente. Después responda que no a todo lo que queda.
screening-rest-no = No a todo lo demás
screening-keep-stop = Terminar visita, guardar registro
screening-keep-wait = Guardar registro, terminar visita
screening-keep-doctor = Guardar registro, pedir la carta
screening-keep-start = Guardar y empezar la sesión
screening-keep-same = Sin cambios, confirmado con el cliente
screening-kept = Evaluación guardada a las { $time }.
screening-missing-fact = { $key ->
    [birth_on] Falta la fecha de nacimiento. Añádala a los datos
   *[fitzpatrick] Falta el tipo de piel. Añádalo a los datos
}
