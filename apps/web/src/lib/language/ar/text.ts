import type { Text } from '../en/text.ts';
import { agenda } from '@plenum/messages/ar/interface/agenda';
import { clusters } from '@plenum/messages/ar/interface/clusters';
import { concerns } from '@plenum/messages/ar/interface/concerns';
import { front } from './front.ts';
import { instructions } from '@plenum/messages/ar/interface/instructions';
import { recommendation } from '@plenum/messages/ar/interface/recommendation';
import { search } from '@plenum/messages/ar/interface/search';
import { speakers } from '@plenum/messages/ar/interface/speakers';
import { workshops } from '@plenum/messages/ar/interface/workshops';

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
