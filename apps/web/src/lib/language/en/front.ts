import { consultations } from './consultations.ts';
import { rejectedEdits } from './rejected-edits.ts';
import { home } from '@plenum/messages/en/interface/home';
import { participation } from './participation.ts';
import { people } from './people.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.ts';

/** What is read before one is inside a consultation. It travels with the first page, so it stays small. */
export const front = { shell, words, home, participation, people, consultations, rejectedEdits, signIn };

export type Front = typeof front;
