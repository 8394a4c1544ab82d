// Where the page starts.
import './floor.ts'
import './look/tokens.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './frame/app.tsx'

createRoot(document.getElementById('page')!).render(<App />)
