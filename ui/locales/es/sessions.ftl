sessions-title = Sesión
sessions-number = Sesión { $n }
sessions-number-of = Sesión { $n } de { $of }
sessions-copied = copiado del { $day }
sessions-from-plan = del plan, a la profundidad inicial
sessions-saved = guardado { $time }
sessions-signed = Firmado. El registro queda como está.
sessions-give-up = Descartar este borrador
sessions-given-up = Borrador descartado.

## Nobody is here

sessions-away = Sesión en curso
sessions-away-saved = El borrador está guardado. No se muestra ningún nombre mientras no hay nadie aquí.
sessions-away-back = Seguir

## The chart and the zones

sessions-chart = Esquema
sessions-views = Vistas
sessions-view-face = Cara y cuello
sessions-view-body = Cuerpo
sessions-view-scalp = Cuero cabelludo
sessions-right = derecha del cliente
sessions-left = izquierda del cliente
sessions-both = Ambos lados a la vez
sessions-both-sides = { $zone }, ambos lados
sessions-record = Registro
sessions-elapsed = Tiempo desde el inicio
sessions-tap = Toque una zona del esquema para añadirla.
sessions-at-most = como máximo { $depth } mm, { $why }
sessions-depth = Profundidad, { $zone }, mm
sessions-passes = Pasadas, { $zone }
sessions-leave-out = Excluir { $zone }

## The packs

sessions-packs = Comprobar con el envase
sessions-pack-cartridge = Cartucho
sessions-pack-gel = Gel estéril
sessions-type-cartridge = Tipo
sessions-type-gel = Gel
sessions-lot = Lote
sessions-expires = Caducidad
sessions-expires-hint = Día, mes, año

## Device, notes, next visit

sessions-more = Dispositivo, anestesia, notas, próxima visita
sessions-who = ¿Quién trata?
sessions-device = Dispositivo
sessions-serial = Número de serie
sessions-label-depth = Profundidad de la etiqueta, mm
sessions-numbing = Se usó crema anestésica
sessions-endpoint = Aspecto de la piel al final
sessions-reaction = Algo inesperado
sessions-next = Próxima visita
sessions-next-hint = Dejar vacío si no está reservada

## Numbing cream

sessions-numbing-cream = Crema anestésica
sessions-numbing-strength = Concentración, %
sessions-numbing-amount = Cantidad, g
sessions-numbing-area = Superficie, cm²
sessions-numbing-figure = Una cifra, por ejemplo 4 o 2,5.
sessions-numbing-prescriber = Quién la receta, si supera el 4 %
sessions-numbing-on = Puesta a las
sessions-numbing-on-now = Puesta ahora
sessions-numbing-off = Retirada a las
sessions-numbing-off-now = Retirada ahora
sessions-numbing-washed = Piel lavada a las
sessions-numbing-washed-now = Piel lavada ahora
sessions-directions = Direcciones en { $zone }
sessions-direction = { $way ->
    [vertical] Vertical
    [horizontal] Horizontal
   *[oblique] Oblicua
}
sessions-pack-numbing = Crema anestésica
sessions-type-numbing = Nombre de la crema
sessions-pack-cleanser = Limpiador
sessions-type-cleanser = Nombre del limpiador
sessions-steps = Pasos del procedimiento: { $done } de { $of }
sessions-numbing-clock = Horas y minutos
sessions-numbing-time = No es una hora. Escriba horas y minutos, por ejemplo 9:30.
sessions-numbing-minutes =
    { $minutes ->
        [one] Puesta durante { $minutes } minuto
       *[other] Puesta durante { $minutes } minutos
    }

## What stands in the way

sessions-asked-changes = Las respuestas son del { $day }. ¿Ha cambiado algo desde entonces?
sessions-asked-again = Las respuestas son del { $day }. Ha pasado demasiado tiempo: se vuelve a hacer cada pregunta.
sessions-asked-never = Nadie ha evaluado a este cliente para este día.
sessions-ask-now = Preguntar ahora al cliente
sessions-stop-zones = Excluya: { $zones }. Nada anula esto.
sessions-stop-visit = Termine la visita. Nada anula esto.
sessions-letter-store = Guarde la carta del médico en la evaluación
sessions-letter-without = Sin ella no se firma nada.
sessions-defer-why = ¿Por qué tratar hoy?
sessions-too-soon =
    Esta piel se trató el { $day }, { $ago ->
        [0] hoy
        [1] ayer
       *[other] hace { $ago } días
    }. Antes de { $days } días no se vuelve a tratar. Excluya estas zonas o descarte este borrador.
sessions-beyond = Más profundo de lo que permite la etiqueta del dispositivo o la cara: { $zones }. Nada levanta este límite; reduzca la profundidad.
sessions-over = Por encima del tope: { $zones }.
sessions-sooner =
    Esta piel se trató el { $day }, { $ago ->
        [0] hoy
        [1] ayer
       *[other] hace { $ago } días
    }; aún no han pasado { $days } días.
sessions-deviation = Se registra como desviación con su nombre.
sessions-deviation-why = ¿Por qué?
sessions-care = Ajustes modificados para este cliente

## Consent

sessions-consent-until = Consentimiento vigente hasta el { $day }
sessions-consent-kept = Firmado por el cliente, guardado con su texto.
sessions-consent-withdrawn = El consentimiento se retiró el { $day }. Trate solo después de firmar uno nuevo.
sessions-consent-sign = Firmar aquí el consentimiento
sessions-consent-paper = El consentimiento está firmado en papel
sessions-consent-paper-hint = Se registra con su nombre. Sin él no se firma nada.
sessions-consent-recorded = Consentimiento firmado en papel, en el expediente en papel

## Finishing

sessions-todo = Queda por hacer: { $list }
sessions-todo-zone = tocar una zona
sessions-todo-consent = confirmar el consentimiento
sessions-todo-rest = dejar descansar esta piel
sessions-todo-limit = decir por qué se supera un límite
sessions-todo-stopped = excluir lo que no se debe tratar
sessions-todo-label = respetar la etiqueta del dispositivo
sessions-todo-numbing = corregir los datos de la crema anestésica
sessions-todo-ask = preguntar al cliente
sessions-todo-wait = decir por qué no esperar
sessions-todo-letter = guardar la carta del médico
sessions-ready = Al terminar se firma el registro y se confirman los lotes que se ven. La hora final es ahora.
sessions-finish = Todo correcto, terminar
sessions-from-shelf = Envase en uso
sessions-choose-pack = Elija el envase en uso
sessions-pack = { $name }, lote { $lot }, { $until }
sessions-other-pack = Otro envase
sessions-device-shelf = Dispositivo en uso
sessions-other-device = Otro dispositivo
sessions-unfit = Tome otro envase. Si ya se usó, diga por qué: queda en el registro.
sessions-unfit-why = ¿Por qué se usó?
sessions-todo-unfit = tomar otro envase
sessions-reacting = Sin terminar, desde el { $on }: { $kind }. Deje que cure primero.
sessions-reaction-why = ¿Por qué tratar hoy de todos modos?
sessions-todo-reaction = dejar curar la reacción
sessions-no-end = sin fecha
sessions-todo-number = escribir la profundidad de la etiqueta como número
sessions-amend-title = Corrección del { $day }
sessions-amended = Firmada junto al primer registro.
sessions-amend-leave = Dejarlo como estaba
sessions-amend-ready = El primer registro queda. La hoja se hace de nuevo con la corrección.
sessions-amend-sign = Firmar la corrección
sessions-protocol = Usar un protocolo
sessions-protocol-choose = Elija uno
sessions-protocol-name = Nombre del protocolo
sessions-protocol-save = Guardar
sessions-protocol-keep = Guardar estas zonas como protocolo
sessions-protocol-use = Usar
sessions-protocol-left = Se dejan fuera, porque la evaluación de hoy no las incluye: { $zones }.
