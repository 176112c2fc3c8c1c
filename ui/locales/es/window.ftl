window-title = Esta ventana
window-language = Idioma de la ventana
window-theme = Tema
window-theme-name = { $theme ->
    [light] Claro
    [dark] Oscuro
   *[system] Como el sistema
}
window-text = Tamaño del texto
window-text-size = { $size } %
window-sample = Explorar una clínica de muestra
