// Tabs of the same browser tell each other which draft has changed.
type Listener = (id: string) => void

const listeners = new Set<Listener>()
let channel: BroadcastChannel | null | undefined

function opened(): BroadcastChannel | null {
  if (channel !== undefined) return channel
  try {
    channel = new BroadcastChannel('jizheng/drafts')
    channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
      for (const listener of listeners) listener(data)
    })
  } catch {
    channel = null
  }
  return channel
}

/** Other tabs only hear it; this one knows. */
export const tellTabs = (id: string): void => opened()?.postMessage(id)

/** Returns how to stop listening. Browsers note where a channel was opened, which costs much while the whole script is still running. */
export function onOtherTab(listener: Listener): () => void {
  listeners.add(listener)
  setTimeout(opened)
  return () => listeners.delete(listener)
}
