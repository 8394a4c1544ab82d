// Where the page starts.
import './look/tokens.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './frame/app.tsx'
import { loadRooms } from './frame/rooms-apart.ts'
import { warmReader } from './reader/reader.ts'

createRoot(document.getElementById('page')!).render(<App />)

// What the desk leads to, while someone looks at it.
requestIdleCallback(() => void loadRooms().then(warmReader))
