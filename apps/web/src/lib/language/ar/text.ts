import type { Text } from '../en/text.ts';
import { assessment } from './assessment.ts';
import { clusters } from './clusters.ts';
import { commitments } from './commitments.ts';
import { consultations } from './consultations.ts';
import { documents } from './documents.ts';
import { exports } from './exports.ts';
import { home } from './home.ts';
import { journal } from './journal.ts';
import { matrix } from './matrix.ts';
import { people } from './people.ts';
import { polls } from './polls.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';
import { workshops } from './workshops.ts';

export const text: Text = {
	shell,
	words,
	home,
	people,
	consultations,
	matrix,
	assessment,
	clusters,
	commitments,
	documents,
	exports,
	journal,
	polls,
	workshops
};
