import { expect, expectTypeOf, test } from 'vitest';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RequestOf } from './operation-types.ts';
import type { PollList, PollView, RecordedBallot, VoidPollRequest } from './polls/polls.ts';
import { routes } from './routes.ts';

const send = <Id extends keyof typeof routes>(id: Id, request: RequestOf<Id>) => [id, request];

test('[WEB131] what an operation takes and answers is derived from the table of operations', () => {
	expectTypeOf<ParamsOf<'removeAddition'>>().toEqualTypeOf<
		Record<'consultation' | 'cluster' | 'addition', string | number>
	>();
	expectTypeOf<ParamsOf<'exportComments'>>().toEqualTypeOf<{ document: string | number }>();
	expectTypeOf<BodyOf<'voidPoll'>>().toEqualTypeOf<VoidPollRequest>();
	expectTypeOf<AnswerOf<'voidPoll'>>().toEqualTypeOf<PollView>();
	expectTypeOf<AnswerOf<'castBallot'>>().toEqualTypeOf<RecordedBallot>();
	expectTypeOf<AnswerOf<'listPolls'>>().toEqualTypeOf<PollList>();
	expectTypeOf<AnswerOf<'exportOutcome'>>().toEqualTypeOf<Blob>();
	expectTypeOf<BodyOf<'uploadImport'>>().toEqualTypeOf<{ file: Blob }>();
	expectTypeOf<QueryOf<'getReport'>['language']>().toEqualTypeOf<'en' | 'fr' | 'ar'>();
	expectTypeOf<QueryOf<'getReport'>['version']>().toEqualTypeOf<string | undefined>();
	expect(Object.keys(routes)).toContain('castBallot');
});

test('[WEB131] a wrong operation, path, query or body does not compile', () => {
	send('voidPoll', { params: { poll: 'poll-0001' }, body: { reason: 'A mistake' } });
	send('getReport', { params: { consultation: 'c' }, query: { language: 'en' } });
	send('listPolls', { params: { consultation: 'c' } });
	send('openPoll', { params: { poll: 'p' } });

	// @ts-expect-error no such operation
	send('castBallots', { params: { poll: 'p' }, body: { choice: 'for' } });
	// @ts-expect-error a part of the path is missing
	send('removeAddition', { params: { consultation: 'c', cluster: 'k' } });
	// @ts-expect-error no such part of the path
	send('getPoll', { params: { polls: 'p' } });
	// @ts-expect-error the parts of the path are missing
	send('getPoll', {});
	// @ts-expect-error no such field
	send('listPolls', { params: { consultation: 'c' }, query: { clusters: 'k' } });
	// @ts-expect-error not one of the values
	send('listPolls', { params: { consultation: 'c' }, query: { state: 'opened' } });
	// @ts-expect-error a query that is needed is missing
	send('getReport', { params: { consultation: 'c' } });
	// @ts-expect-error the body is missing
	send('voidPoll', { params: { poll: 'p' } });
	// @ts-expect-error the body of another operation
	send('voidPoll', { params: { poll: 'p' }, body: { choice: 'for' } });
	// @ts-expect-error this operation takes no body
	send('remindVoters', { params: { poll: 'p' }, body: {} });
	// @ts-expect-error an upload is a file
	send('saveLogo', { params: { consultation: 'c' }, body: { file: 'logo.png' } });
});
