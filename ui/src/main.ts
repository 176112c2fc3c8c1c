import { mount } from 'svelte'
import App from './App.svelte'
import './styles/tokens.css'
import './styles/ui.css'
import './styles/app.css'

// Names with letters of Central Europe are drawn in their own face from the first screen on.
void document.fonts.load('1rem "Atkinson Hyperlegible Next"', 'Ł')

const target = document.getElementById('app')
if (target) mount(App, { target })
