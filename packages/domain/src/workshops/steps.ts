/** What an item goes through; the facilitator moves it on, and may move it back. */
export const steps = ['read', 'write', 'level', 'actions', 'decide', 'close'] as const;
export type Step = (typeof steps)[number];

export type StepMinutes = { [Name in Step]?: number | undefined };
