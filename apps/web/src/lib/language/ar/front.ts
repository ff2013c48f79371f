import type { Front } from '../en/front.ts';
import { consultations } from '@plenum/messages/ar/interface/consultations';
import { rejectedEdits } from '@plenum/messages/ar/interface/rejected-edits';
import { home } from '@plenum/messages/ar/interface/home';
import { participation } from '@plenum/messages/ar/interface/participation';
import { people } from '@plenum/messages/ar/interface/people';
import { shell } from '@plenum/messages/ar/interface/shell';
import { signIn } from '@plenum/messages/ar/interface/sign-in';
import { words } from '@plenum/messages/ar/interface/words';

export const front: Front = { shell, words, home, participation, people, consultations, rejectedEdits, signIn };
