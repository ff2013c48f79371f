import { institutions } from './recommendations-institutions.ts';
import { justice } from './recommendations-justice.ts';
import { people } from './recommendations-people.ts';
import { surroundings } from './recommendations-surroundings.ts';
import { recommendationsOf, type SampleRecommendation } from './sample-matrix.ts';

const themes = [...institutions, ...justice, ...people, ...surroundings];

/** The clusters' labels, in the order of the report. */
export const sampleClusters: string[] = themes.map(({ theme }) => theme);

/** The whole matrix, ordered by number. */
export const sampleRecommendations: SampleRecommendation[] = themes.flatMap(recommendationsOf);
