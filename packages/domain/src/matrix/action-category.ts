/**
 * What kind of action a recommendation asks for, in five steps. 1 is to ask or share, 2 to continue, 3 to consider, 4 general, 5 specific.
 * No official scale: a reading of the first verb that the field is used to.
 */
export const actionCategories = [1, 2, 3, 4, 5] as const;
export type ActionCategory = (typeof actionCategories)[number];
