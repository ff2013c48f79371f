/** By name, with `2` before `10`. `localeCompare` with options makes a collator for each pair that it compares. */
export const compareNumerically = new Intl.Collator(undefined, { numeric: true }).compare;
