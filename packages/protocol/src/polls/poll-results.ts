import { pollMethods } from '@plenum/domain/polls/answer';
import { mostSubjects, type FrozenSubject as Frozen } from '@plenum/domain/polls/subject';
import type { PollResult as Result } from '@plenum/domain/polls/result';
import { percentBases, type PollRules as Rules } from '@plenum/domain/polls/rules';
import { Type, type TSchema } from 'typebox';
import { Action } from '../assessments.ts';
import { closedObject, oneOf, orNull, schemaOf, Sha256, Slug, Text } from '../shapes.ts';

/** What a closed poll came to: in answers, and in an `outcome.json` that comes back. */

const count = Type.Integer({ minimum: 0 });
const number = Type.Number();
const list = <Item extends TSchema>(item: Item, maxItems: number) => Type.Array(item, { maxItems });
const sides = list(Slug, 20);
const Tally = closedObject({ for: count, against: count, abstain: count });
const figures = list(count, mostSubjects);

const Line = closedObject({
	constituencies: sides,
	entitled: count,
	present: count,
	cast: count,
	subjects: list(closedObject({ tally: Tally, figures: Type.Optional(figures) }), mostSubjects)
});

/** `objections`: how many reasons there may be, and how long. */
export const pollResult = <Objections extends TSchema>(objections: Objections) => {
	const counts = closedObject({
		tally: Tally,
		figures: Type.Optional(figures),
		place: Type.Optional(count),
		objections: Type.Optional(objections),
		base: count,
		percentFor: orNull(number),
		thresholdReached: Type.Boolean(),
		below: list(sides, 20),
		consensus: orNull(closedObject({ value: number, lowest: closedObject({ constituency: Slug, value: number }) }))
	});
	return closedObject({
		method: oneOf(pollMethods),
		percentBase: oneOf(percentBases),
		entitled: count,
		turnout: orNull(
			closedObject({ present: count, cast: count, quorumReached: Type.Boolean(), below: list(sides, 20) })
		),
		subjects: list(closedObject({ adopted: Type.Boolean(), counts: orNull(counts) }), mostSubjects),
		lines: list(Line, 20)
	});
};

/** GET /api/v1/polls/:poll/result, once the poll is closed. */
export const PollResult = schemaOf<Result>()(
	pollResult(Type.Array(closedObject({ constituency: Slug, reason: Text })))
);

export const PollRules = schemaOf<Rules>()(
	closedObject({
		percentBase: oneOf(percentBases),
		threshold: number,
		quorum: number,
		thresholdEach: number,
		quorumEach: number,
		votesFinal: Type.Optional(Type.Boolean()),
		voters: Type.Optional(Type.Literal('organisation')),
		points: Type.Optional(count),
		choices: Type.Optional(count),
		places: Type.Optional(count)
	})
);

export const FrozenSubject = schemaOf<Frozen>()(
	Type.Union([
		closedObject({ action: Action, sha256: Sha256 }),
		closedObject({ words: closedObject({ id: Text, text: Text }), sha256: Sha256 })
	])
);
