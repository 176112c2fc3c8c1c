window-title = This window
window-language = Language of the window
window-theme = Theme
window-theme-name = { $theme ->
    [light] Light
    [dark] Dark
   *[system] As the system has it
}
window-text = Size of the text
window-text-size = { $size } %
window-sample = Look around in a sample clinic
