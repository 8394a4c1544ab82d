// Everything that can be taken away from the open form.
export function OutMenu() {
  return null
}
