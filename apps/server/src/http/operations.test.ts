import { BallotRequest, PollsQuery, VoidPollRequest } from '@plenum/protocol/polls/polls';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { describeOperations } from './operations.ts';

test('[WEB130] a route is registered only with the body and query that the table of operations names', () => {
	const register = (method: 'GET' | 'POST', url: string, schema: object) => () => {
		const app = Fastify();
		describeOperations(app);
		app.route({ method, url, schema, handler: async () => null });
	};
	const polls = '/api/v1/consultations/:consultation/polls';
	const ballot = '/api/v1/polls/:poll/ballot';
	const takesOther = /does not take what the table of operations says/;
	expect(register('POST', ballot, { body: BallotRequest })).not.toThrow();
	expect(register('POST', ballot, { body: VoidPollRequest })).toThrow(takesOther);
	expect(register('POST', ballot, {})).toThrow(takesOther);
	expect(register('GET', polls, { querystring: PollsQuery })).not.toThrow();
	expect(register('GET', polls, {})).toThrow(takesOther);
	expect(register('GET', '/api/v1/polls/:poll', { querystring: PollsQuery })).toThrow(takesOther);
	expect(register('GET', '/api/v1/no-such-operation', {})).toThrow(/does not say what it answers/);
});
