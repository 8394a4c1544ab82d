// The pseudo-classes and pseudo-elements that browsers know: a rule that names another one is void.

/** Those that hang on where an element stands, or on what it is. */
const structural =
  'root first-child last-child only-child first-of-type last-of-type only-of-type nth-child nth-last-child nth-of-type nth-last-of-type empty link any-link checked disabled enabled is where matches -webkit-any not has scope defined lang host read-only read-write required optional'
/** Those that hold only while someone acts, or never in a page as it is opened. */
const never =
  'hover focus active visited target focus-within focus-visible target-within dir default indeterminate valid invalid user-valid user-invalid in-range out-of-range placeholder-shown fullscreen modal open popover-open autofill -webkit-autofill playing paused current past future host-context state picture-in-picture local-link buffering muted seeking stalled volume-locked active-view-transition -webkit-full-screen'
const pseudoClasses = new Set(`${structural} ${never}`.split(' '))
const pseudoElements = new Set(
  'before after first-line first-letter marker selection placeholder backdrop file-selector-button slotted part cue cue-region grammar-error spelling-error target-text highlight details-content view-transition'.split(
    ' ',
  ),
)

export const isKnownPseudoClass = (name: string): boolean => pseudoClasses.has(name)
/** Browsers take any of their own prefix, and match nothing with most of them. */
export const isKnownPseudoElement = (name: string): boolean => pseudoElements.has(name) || name.startsWith('-webkit-')
