import { ballots, countedBallots, pollRosters } from '../polls.tables.ts';
import { envelopes, secretBallots } from '../secret.tables.ts';
import { sealedBatches } from '../trustees.tables.ts';
import { pollWords } from '../word-list.tables.ts';

/** Where it stands, or stood before the closing, who voted, and what. */
export const tablesOfVotes = [ballots, countedBallots, envelopes, pollRosters, pollWords, sealedBatches, secretBallots];
