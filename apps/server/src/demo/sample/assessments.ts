import { detention } from './assessment-detention.ts';
import { violenceAgainstWomen } from './assessment-violence-against-women.ts';
import type { SampleAssessment } from './sample-assessment.ts';

/** The clusters that an earlier session closed, in the order of the agenda. */
export const sampleAssessments: SampleAssessment[] = [detention, violenceAgainstWomen];
