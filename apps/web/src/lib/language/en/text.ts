import { consultations } from './consultations.ts';
import { home } from './home.ts';
import { matrix } from './matrix.ts';
import { people } from './people.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

/** Every text of the interface, a room each. French and Arabic are typed by this one. */
export const text = { shell, words, home, people, consultations, matrix };

export type Text = typeof text;
