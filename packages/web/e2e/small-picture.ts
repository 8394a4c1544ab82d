// Screenshots small enough for a repository: wide ones at three quarters, tall ones cut, as WebP by Chromium itself.
import type { Page } from 'playwright-core'
import { theBrowser } from './browser.ts'

const LARGEST_WIDTH = 1080
const LARGEST_HEIGHT = 1300
const QUALITY = 0.45

let darkroom: Promise<Page> | undefined

export async function smallPicture(png: Buffer): Promise<Buffer> {
  darkroom ??= theBrowser().then((browser) => browser.newPage())
  const small = await (
    await darkroom
  ).evaluate(shrink, {
    png: png.toString('base64'),
    width: LARGEST_WIDTH,
    height: LARGEST_HEIGHT,
    quality: QUALITY,
  })
  return Buffer.from(small, 'base64')
}

/** Runs in the browser. */
async function shrink(task: {
  readonly png: string
  readonly width: number
  readonly height: number
  readonly quality: number
}): Promise<string> {
  const bytes = Uint8Array.from(atob(task.png), (character) => character.charCodeAt(0))
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const scale = Math.min(1, task.width / whole.width)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(whole.width * scale)
  canvas.height = Math.min(Math.round(whole.height * scale), task.height)
  const pen = canvas.getContext('2d')!
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(whole, 0, 0, canvas.width, Math.round(whole.height * scale))
  return canvas.toDataURL('image/webp', task.quality).split(',')[1]!
}
