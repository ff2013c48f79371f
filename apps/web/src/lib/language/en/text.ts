import { agenda } from './agenda.ts';
import { clusters } from './clusters.ts';
import { concerns } from './concerns.ts';
import { front } from './front.ts';
import { instructions } from './instructions.ts';
import { recommendation } from './recommendation.ts';
import { search } from './search.ts';
import { speakers } from './speakers.ts';
import { workshops } from './workshops.ts';

/** What most pages inside a consultation say, a room each. French and Arabic are typed by this one. */
export const text = {
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

export type Text = typeof text;
