import type { Text } from '../en/text.ts';
import { consultations } from './consultations.ts';
import { home } from './home.ts';
import { matrix } from './matrix.ts';
import { people } from './people.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

export const text: Text = { shell, words, home, people, consultations, matrix };
