/** Directions of a pass, in the order in which they are made. */
export const DIRECTIONS = ['vertical', 'horizontal', 'oblique']

/** The directions that so many passes are usually made in. */
export const usual = (passes: number): string[] => DIRECTIONS.slice(0, passes)
