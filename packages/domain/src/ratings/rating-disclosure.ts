/** _Open_: who said what is shown once it is revealed. _Confidential_: figures alone, and none that gives someone away. */
export const ratingDisclosures = ['open', 'confidential'] as const;
export type RatingDisclosure = (typeof ratingDisclosures)[number];
