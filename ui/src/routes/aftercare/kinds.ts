/** What is asked about after a session: the signs of the sheet, the most urgent first. */
export const KINDS = ['breathing', 'numbing', 'fever', 'worse', 'blisters', 'eye', 'bleeding', 'lasting', 'patches', 'lump', 'scar', 'numbness', 'other']
