import type { PollDefaults as Defaults } from '@plenum/domain/polls/poll-defaults';
import { pollKinds } from '@plenum/domain/polls/poll';
import { percentBases } from '@plenum/domain/polls/rules';
import { mostSubjects } from '@plenum/domain/polls/subject';
import { Type } from 'typebox';
import { closedObject, oneOf, orNull, schemaOf } from '../shapes.ts';

/** By what a poll is decided, as it is asked for. */

const percent = Type.Number({ minimum: 0, maximum: 100 });
const rules = {
	percentBase: oneOf(percentBases),
	threshold: percent,
	quorum: percent,
	votesFinal: Type.Optional(Type.Boolean()),
	/** One vote for each organisation, and not for each person. */
	voters: Type.Optional(Type.Literal('organisation')),
	points: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
	choices: Type.Optional(Type.Integer({ minimum: 1, maximum: mostSubjects })),
	places: Type.Optional(Type.Integer({ minimum: 1, maximum: mostSubjects }))
};

/** What is asked of each constituency may be left out: nothing. */
export const PollRulesRequest = closedObject({
	...rules,
	thresholdEach: Type.Optional(percent),
	quorumEach: Type.Optional(percent)
});

/** What new polls of a consultation begin with; without a kind, by how many can vote. */
export const PollDefaults = schemaOf<Defaults>()(
	closedObject({
		kind: orNull(oneOf(pollKinds)),
		rules: closedObject({ ...rules, thresholdEach: percent, quorumEach: percent })
	})
);
