import { consultations } from '@plenum/messages/en/interface/consultations';
import { rejectedEdits } from '@plenum/messages/en/interface/rejected-edits';
import { home } from '@plenum/messages/en/interface/home';
import { participation } from '@plenum/messages/en/interface/participation';
import { people } from '@plenum/messages/en/interface/people';
import { shell } from '@plenum/messages/en/interface/shell';
import { signIn } from '@plenum/messages/en/interface/sign-in';
import { words } from '@plenum/messages/en/interface/words';

/** What is read before one is inside a consultation. It travels with the first page, so it stays small. */
export const front = { shell, words, home, participation, people, consultations, rejectedEdits, signIn };

export type Front = typeof front;
