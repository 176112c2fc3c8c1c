import type { Backend } from './backend'
export function fake(): Backend { throw new Error('x') }
