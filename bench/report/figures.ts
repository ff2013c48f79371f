/** What one run measured, by name. */
export type Figures = Record<string, number>;
