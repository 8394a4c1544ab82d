// Tabs of the same browser tell each other which draft has changed.
type Listener = (id: string) => void

const listeners = new Set<Listener>()
const channel = opened()

channel?.addEventListener('message', ({ data }: MessageEvent<string>) => {
  for (const listener of listeners) listener(data)
})

function opened(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('jizheng/drafts')
  } catch {
    return null
  }
}

/** Other tabs only hear it; this one knows. */
export const tellTabs = (id: string): void => channel?.postMessage(id)

/** Returns how to stop listening. */
export function onOtherTab(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
