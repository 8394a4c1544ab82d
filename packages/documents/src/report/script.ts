// The page's only script: a link to a line's steps opens them, a link to a cell lights it up.
export const script = `
const reach = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  if (target.tagName === 'DETAILS') target.open = true
  document.querySelectorAll('.lit').forEach(each => each.classList.remove('lit'))
  target.classList.add('lit')
  target.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}
addEventListener('hashchange', reach)
reach()
`
