/** At which steps a text is kept. `merged`: before others' text was joined to it. */
export const versionReasons = ['closed', 'poll-opened', 'merged', 'by-hand', 'room-opened', 'room-closed'] as const;
export type VersionReason = (typeof versionReasons)[number];
