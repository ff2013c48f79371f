import { detention } from './assessment-detention.ts';
import { violenceAgainstWomen } from './assessment-violence-against-women.ts';
import type { SampleAssessment } from './sample-assessment.ts';

/** The clusters whose items have ended, in the order of the agenda. */
export const sampleAssessments: SampleAssessment[] = [detention, violenceAgainstWomen];
