import * as accounts from '../accounts.ts';
import * as assessments from '../assessments.ts';
import * as clusters from '../clusters.ts';
import * as comments from '../comments.ts';
import * as commitments from '../commitments.ts';
import * as consultations from '../consultations.ts';
import * as documents from '../documents.ts';
import * as exports from '../exports/exports.ts';
import * as journal from '../journal.ts';
import * as matrix from '../matrix.ts';
import * as people from '../people.ts';
import * as pollResults from '../polls/poll-results.ts';
import * as polls from '../polls/polls.ts';
import * as positions from '../positions.ts';
import * as problem from '../problem.ts';
import * as projector from '../workshops/projector.ts';
import * as progressReports from '../progress-reports.ts';
import * as publicOutcome from '../exports/public-outcome.ts';
import * as publication from '../exports/publication.ts';
import * as reportDocuments from '../exports/report-documents.ts';
import * as rooms from '../workshops/rooms.ts';
import { isShape } from './shared-shapes.ts';
import * as taxonomy from '../taxonomy.ts';
import * as templates from '../exports/templates.ts';
import * as trustees from '../polls/trustees.ts';
import * as verification from '../polls/verification.ts';
import * as workshops from '../workshops/workshops.ts';

const modules = [
	...[
		accounts,
		assessments,
		clusters,
		comments,
		commitments,
		consultations,
		documents,
		exports,
		journal,
		matrix,
		people
	],
	...[
		pollResults,
		polls,
		positions,
		problem,
		progressReports,
		projector,
		publicOutcome,
		publication,
		reportDocuments,
		rooms,
		taxonomy,
		templates,
		trustees
	],
	...[verification, workshops]
];

/** Shorter ones are easier to read where they stand. */
const worthNaming = 100;

/** Every schema that a module of the protocol exports, by its JSON: its name in the OpenAPI document. */
export function namedSchemas(): Map<string, string> {
	const named = modules.flatMap((module) =>
		Object.entries(module).filter(([, value]) => typeof value === 'object' && value !== null && isShape(value))
	);
	const texts = named.map(([name, value]) => [JSON.stringify(value), name] as const);
	// The first of two with the same shape gives the name.
	return new Map(texts.filter(([text]) => text.length > worthNaming).toReversed());
}
