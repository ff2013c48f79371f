import type { Text } from '../en/text.ts';
import { ar as decision } from '@plenum/domain/polls/decision/words/ar';
import { additions } from './additions.ts';
import { agenda } from './agenda.ts';
import { assessment } from './assessment.ts';
import { cards } from './cards.ts';
import { clusters } from './clusters.ts';
import { commitments } from './commitments.ts';
import { comparison } from './comparison.ts';
import { continuity } from './continuity.ts';
import { documents } from './documents.ts';
import { front } from './front.ts';
import { levels } from './levels.ts';
import { ratings } from './ratings.ts';
import { polls } from './polls.ts';
import { positions } from './positions.ts';
import { roster } from './roster.ts';
import { speakers } from './speakers.ts';
import { taxonomy } from './taxonomy.ts';
import { search } from './search.ts';
import { secret } from './secret.ts';
import { trustees } from './trustees.ts';
import { projector } from './projector.ts';
import { workshops } from './workshops.ts';

export const text: Text = {
	...front,
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
	levels,
	ratings,
	polls,
	positions,
	roster,
	speakers,
	taxonomy,
	search,
	secret,
	trustees,
	projector,
	workshops
};
