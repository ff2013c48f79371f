/** An address that can be read and guessed, or one that only those can open to whom it was given. */
export const publicationAddresses = ['readable', 'unguessable'] as const;
export type PublicationAddress = (typeof publicationAddresses)[number];
export const publicationStates = ['published', 'withdrawn'] as const;

/** What was chosen in the check: a finding may be seen, a text is held back, or progress reports are published too. */
export const publicationChoiceKinds = ['confirmed', 'held-back', 'progress'] as const;
export type PublicationChoiceKind = (typeof publicationChoiceKinds)[number];
