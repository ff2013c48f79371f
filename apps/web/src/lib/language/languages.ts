/** The languages of the interface, apart from their texts, which need them too. */
export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];
