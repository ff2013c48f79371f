/** On which the bench and the server process agree without telling each other. */
export const recommendations = 400;
export const recommendationOf = (row: number) => `bench-recommendation-${row}`;
