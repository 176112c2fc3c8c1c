/** A screen's heading takes focus when it appears, so that a keyboard and a screen reader start there. */
export function arrive(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
