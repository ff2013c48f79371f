import type { Front } from '../en/front.ts';
import { consultations } from './consultations.ts';
import { rejectedEdits } from './rejected-edits.ts';
import { home } from '@plenum/messages/fr/interface/home';
import { participation } from './participation.ts';
import { people } from './people.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.ts';

export const front: Front = { shell, words, home, participation, people, consultations, rejectedEdits, signIn };
