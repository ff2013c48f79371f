import { account, invitations, signIn } from './operations/accounts.ts';
import { calendar } from './operations/calendar.ts';
import { cards } from './operations/cards.ts';
import { caucuses } from './operations/caucuses.ts';
import { clusters, continuity, taxonomy } from './operations/clusters.ts';
import { comments } from './operations/comments.ts';
import { commitments } from './operations/commitments.ts';
import { concerns } from './operations/concerns.ts';
import { consultations, journal } from './operations/consultations.ts';
import { documents } from './operations/documents.ts';
import { evidence } from './operations/evidence.ts';
import { exports, publication, templates } from './operations/exports.ts';
import { imports } from './operations/matrix.ts';
import { indicators } from './operations/indicators.ts';
import { institutions } from './operations/institutions.ts';
import { mechanisms } from './operations/mechanisms.ts';
import type { Operation, OperationGroup } from './operations/operation.ts';
import { joining, people } from './operations/people.ts';
import { polls } from './operations/polls.ts';
import { progressReports } from './operations/progress-reports.ts';
import { ratings } from './operations/ratings.ts';
import { search } from './operations/search.ts';
import { webhooks } from './operations/webhooks.ts';
import { projector, workshops } from './operations/workshops.ts';
import type { OperationId } from './routes.ts';

/** The operations by module, as the OpenAPI document shows them. */
export const operationGroups: readonly OperationGroup[] = [
	signIn,
	account,
	invitations,
	consultations,
	joining,
	people,
	imports,
	clusters,
	continuity,
	mechanisms,
	taxonomy,
	documents,
	comments,
	caucuses,
	ratings,
	cards,
	workshops,
	concerns,
	projector,
	polls,
	commitments,
	progressReports,
	evidence,
	indicators,
	institutions,
	calendar,
	search,
	exports,
	templates,
	publication,
	journal,
	webhooks
];

/** Every operation of the API. A route that is not among them cannot be registered. */
export const operations = {
	...signIn.operations,
	...account.operations,
	...invitations.operations,
	...consultations.operations,
	...joining.operations,
	...people.operations,
	...imports.operations,
	...clusters.operations,
	...continuity.operations,
	...mechanisms.operations,
	...taxonomy.operations,
	...documents.operations,
	...comments.operations,
	...caucuses.operations,
	...ratings.operations,
	...cards.operations,
	...workshops.operations,
	...concerns.operations,
	...projector.operations,
	...polls.operations,
	...commitments.operations,
	...progressReports.operations,
	...evidence.operations,
	...indicators.operations,
	...institutions.operations,
	...calendar.operations,
	...search.operations,
	...exports.operations,
	...templates.operations,
	...publication.operations,
	...journal.operations,
	...webhooks.operations
} satisfies Record<OperationId, Operation>;

export type Operations = typeof operations;
