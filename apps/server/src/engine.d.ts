export const flags: readonly string[];
export const variables: Readonly<Record<string, string>>;
export function beginWithThem(): void;
