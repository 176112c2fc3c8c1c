consents-title = Consentimiento
consents-list = Consentimientos firmados
consents-signed-by = Firmado por { $name } el { $day }.
consents-signed-for = Firmado por { $name }, en nombre del cliente, el { $day }.
consents-until = Vigente hasta el { $day }
consents-withdrawn-on = Retirado el { $day }: { $why }
consents-holds = Vigente
consents-holds-not = No vigente
consents-save = Guardar en PDF
consents-saved-as = Guardado como { $place }
consents-take-back = Retirar
consents-take-back-heading = Retirar el consentimiento
consents-reason = ¿Qué dijo el cliente?
consents-withdraw = Retirarlo desde hoy
consents-withdrawn = Retirado desde hoy. Lo hecho antes se mantiene.
consents-able = He visto que la persona es capaz de decidir
consents-understood = Ha dicho con sus propias palabras qué se le hará y qué puede salir mal
consents-name = ¿Quién firma?
consents-guardian = Firma en nombre del cliente, como padre, madre o tutor
consents-signature = Firma, con lápiz, con el dedo o con el ratón
consents-clear = Borrar
consents-sign = Firmar
consents-again = Firmar otra vez
consents-signed = Firmado, y guardado tal como se leyó.
consents-holding = Hay un consentimiento vigente hasta el { $day }.
consents-none = Hoy no hay ningún consentimiento vigente.
consents-back = Atrás

## The text that clients read

consents-words = El consentimiento
consents-words-given = El texto que viene con Stipple. Pida que lo revise quien le asesore sobre la ley de su país.
consents-words-version = Versión { $version }
consents-words-heading = Título
consents-words-text = Texto, un párrafo por línea
consents-words-days = Días de vigencia
consents-words-keep = Guardar este texto
consents-words-kept = Guardado como versión { $version }. Lo firmado queda como se leyó.
