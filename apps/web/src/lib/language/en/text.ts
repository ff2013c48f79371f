import { en as decision } from '@plenum/domain/polls/decision/words/en';
import { additions } from './additions.ts';
import { agenda } from './agenda.ts';
import { assessment } from './assessment.ts';
import { cards } from './cards.ts';
import { clusters } from './clusters.ts';
import { commitments } from './commitments.ts';
import { comparison } from './comparison.ts';
import { continuity } from './continuity.ts';
import { documents } from './documents.ts';
import { exports } from './exports.ts';
import { front } from './front.ts';
import { journal } from './journal.ts';
import { levels } from './levels.ts';
import { matrix } from './matrix.ts';
import { ratings } from './ratings.ts';
import { ratingSheets } from './rating-sheets.ts';
import { reports } from './reports.ts';
import { personalLinks } from './personal-links.ts';
import { polls } from './polls.ts';
import { positions } from './positions.ts';
import { roster } from './roster.ts';
import { speakers } from './speakers.ts';
import { taxonomy } from './taxonomy.ts';
import { search } from './search.ts';
import { secret } from './secret.ts';
import { trustees } from './trustees.ts';
import { projector } from './projector.ts';
import { publication } from './publication.ts';
import { workshops } from './workshops.ts';

/** Every text of the interface, a room each. French and Arabic are typed by this one. */
export const text = {
	...front,
	matrix,
	additions,
	agenda,
	assessment,
	cards,
	clusters,
	commitments,
	comparison,
	continuity,
	decision,
	documents,
	exports,
	journal,
	levels,
	ratings,
	ratingSheets,
	reports,
	personalLinks,
	polls,
	positions,
	roster,
	speakers,
	taxonomy,
	search,
	secret,
	trustees,
	projector,
	publication,
	workshops
};

export type Text = typeof text;
