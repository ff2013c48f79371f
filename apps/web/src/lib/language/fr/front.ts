import type { Front } from '../en/front.ts';
import { consultations } from '@plenum/messages/fr/interface/consultations';
import { rejectedEdits } from '@plenum/messages/fr/interface/rejected-edits';
import { home } from '@plenum/messages/fr/interface/home';
import { participation } from '@plenum/messages/fr/interface/participation';
import { people } from '@plenum/messages/fr/interface/people';
import { shell } from '@plenum/messages/fr/interface/shell';
import { signIn } from '@plenum/messages/fr/interface/sign-in';
import { words } from '@plenum/messages/fr/interface/words';

export const front: Front = { shell, words, home, participation, people, consultations, rejectedEdits, signIn };
