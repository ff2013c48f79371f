import type { Text } from '../en/text.ts';
import { agenda } from './agenda.ts';
import { clusters } from './clusters.ts';
import { concerns } from './concerns.ts';
import { front } from './front.ts';
import { instructions } from './instructions.ts';
import { recommendation } from './recommendation.ts';
import { search } from './search.ts';
import { speakers } from './speakers.ts';
import { workshops } from './workshops.ts';

export const text: Text = {
	...front,
	agenda,
	clusters,
	concerns,
	instructions,
	recommendation,
	search,
	speakers,
	workshops
};
