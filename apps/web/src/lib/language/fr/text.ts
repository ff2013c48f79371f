import type { Text } from '../en/text.ts';
import { agenda } from '@plenum/messages/fr/interface/agenda';
import { clusters } from '@plenum/messages/fr/interface/clusters';
import { concerns } from '@plenum/messages/fr/interface/concerns';
import { front } from './front.ts';
import { instructions } from '@plenum/messages/fr/interface/instructions';
import { recommendation } from '@plenum/messages/fr/interface/recommendation';
import { search } from '@plenum/messages/fr/interface/search';
import { speakers } from '@plenum/messages/fr/interface/speakers';
import { workshops } from '@plenum/messages/fr/interface/workshops';

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
