// Whether what stands in a layer (optional content, ISO 32000-2, 8.11) is shown when the document opens.
import type { OpenPdf } from './open.ts'

/** `perhaps` where it hangs on a condition that programs work out differently. */
export type LayerState = 'on' | 'off' | 'perhaps'

/** Of a layer as pdf.js tells it in its steps; all are on where that cannot be told. */
export async function layersOf(document: OpenPdf['document']): Promise<(layer: unknown) => LayerState> {
  const layers = await document.getOptionalContentConfig().catch(() => null)
  return (layer) => {
    if (layers !== null && !layers.isVisible(layer as Parameters<typeof layers.isVisible>[0])) return 'off'
    const { expression = null, policy = null } = (layer ?? {}) as { readonly expression?: unknown; readonly policy?: unknown }
    // shown because another layer is off: whether that one is off depends on who looks, and whether for print or for the screen
    return Array.isArray(expression) || policy === 'AnyOff' || policy === 'AllOff' ? 'perhaps' : 'on'
  }
}
