import { agenda } from '@plenum/messages/en/interface/agenda';
import { clusters } from '@plenum/messages/en/interface/clusters';
import { concerns } from '@plenum/messages/en/interface/concerns';
import { front } from './front.ts';
import { instructions } from '@plenum/messages/en/interface/instructions';
import { recommendation } from '@plenum/messages/en/interface/recommendation';
import { search } from '@plenum/messages/en/interface/search';
import { speakers } from '@plenum/messages/en/interface/speakers';
import { workshops } from '@plenum/messages/en/interface/workshops';

/** What most pages inside a consultation say, a room each. French and Arabic are typed by this one. */
export const text = {
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

export type Text = typeof text;
