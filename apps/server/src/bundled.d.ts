export const folder: string;
export const list: string;
export function findBundle(sources?: string): string | null;
export function stateOf(file: string): string;
