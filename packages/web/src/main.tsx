// Where the page starts.
import './floor.ts'
import './look/tokens.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './frame/app.tsx'
import { warmReader } from './reader/reader.ts'

createRoot(document.getElementById('page')!).render(<App />)

requestIdleCallback(() => void warmReader())
