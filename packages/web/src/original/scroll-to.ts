// Brings what is marked into view, and only where it is not; at once, because a page that glides makes one wait.

const MARGIN = 24

export function scrollToMark(scroller: HTMLElement): void {
  const marks = [...scroller.querySelectorAll<HTMLElement>('[data-lit], .original-lit')]
  if (marks.length === 0 || marks.some((mark) => isVisible(scroller, mark))) return
  const box = marks[0]!.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  scroller.scrollTo({
    top: scroller.scrollTop + step(box.top - view.top, box.height, scroller.clientHeight),
    left: scroller.scrollLeft + step(box.left - view.left, box.width, scroller.clientWidth),
  })
}

/** A mark larger than the view is visible when it fills the view. */
function isVisible(scroller: HTMLElement, mark: HTMLElement): boolean {
  const box = mark.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const seen = Math.min(box.bottom, view.top + scroller.clientHeight) - Math.max(box.top, view.top)
  const across = Math.min(box.right, view.left + scroller.clientWidth) - Math.max(box.left, view.left)
  return seen >= Math.min(box.height, scroller.clientHeight * 0.6) - 1 && across >= Math.min(box.width, scroller.clientWidth * 0.6) - 1
}

/** How far to scroll so that a stretch from `start` stands in the middle, or, where it is too long, begins at the top; 0 where it is in view. */
function step(start: number, length: number, room: number): number {
  if (start >= 0 && start + length <= room) return 0
  return length > room - 2 * MARGIN ? start - MARGIN : start - (room - length) / 2
}
