import { initialPollDefaults } from '@plenum/domain/polls/poll-defaults';
import { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { ProjectorView } from '@plenum/protocol/workshops/projector';

/**
 * The consultation as a screen knows it: its sides and its scale. A screen's viewers are anonymous: it needs no data of theirs and none of
 * their rights.
 */
export function contextOfScreen(read: () => ProjectorView['consultation']): ConsultationContext {
	return new ConsultationContext(() => {
		const { id, title, constituencies, scale, practiceUntil } = read();
		return {
			id,
			title,
			stateName: '',
			reviews: [],
			purpose: 'mid-term-report',
			phase: 'open',
			createdAt: 0,
			...(practiceUntil === undefined ? {} : { practiceUntil }),
			settings: { constituencies, scale, namePolicy: 'constituency', admission: 'lobby', consentText: null },
			participationNotice: { host: null, contact: null, texts: {} },
			pollDefaults: initialPollDefaults,
			stepMinutes: {},
			observersComment: false,
			settingsVersion: 0,
			me: {
				participant: '',
				role: 'observer',
				status: 'admitted',
				constituency: '',
				name: '',
				shownAs: null,
				outboxKey: ''
			},
			counts: { waiting: 0, admitted: 0 }
		};
	});
}
