import type { PollKind } from './poll.ts';
import type { PollRules } from './rules.ts';

/** What a new poll of a consultation begins with. Kind null: by how many can vote ([POLL51]). */
export type PollDefaults = { kind: PollKind | null; rules: PollRules };

export const initialPollDefaults: PollDefaults = {
	kind: null,
	rules: { percentBase: 'valid', threshold: 50, quorum: 50, thresholdEach: 0, quorumEach: 0 }
};
