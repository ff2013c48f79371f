import { defaultConstituencies, type Consultation } from '@plenum/domain/consultations/consultation';
import type { StoredLinkKind } from '@plenum/domain/people/scoped-link';
import { initialPollDefaults } from '@plenum/domain/polls/poll-defaults';
import * as account from '../../accounts/account.store.ts';
import * as factors from '../../accounts/sign-in/factors.store.ts';
import * as identities from '../../accounts/sign-in/identities.store.ts';
import { spendTicket } from '../../accounts/sign-in/spent-tickets.store.ts';
import * as consultations from '../../consultations/consultations.store.ts';
import * as feeds from '../../calendar/calendar-feeds.store.ts';
import * as reminders from '../../reminders/reminders.store.ts';
import * as accounts from '../../people/accounts.store.ts';
import * as codes from '../../people/join/join-codes.store.ts';
import * as participants from '../../people/participants.store.ts';
import { findActorRow, findPersonRow } from '../../people/actors.store.ts';
import * as links from '../../people/links/scoped-links.store.ts';
import * as sessions from '../../people/sessions/sessions.store.ts';
import * as webhooks from '../../webhooks/webhooks.store.ts';
import type { Ask } from './ask.fixture.ts';

const trial: Consultation = {
	id: 'trial',
	title: 'Trial « É »',
	stateName: 'Alvenia',
	purpose: 'action-plan',
	phase: 'open',
	createdAt: 1,
	reviews: [{ cycle: 4, session: null, symbols: [] }],
	settings: {
		constituencies: [...defaultConstituencies],
		scale: [],
		namePolicy: 'named',
		admission: 'lobby',
		consentText: null
	}
};

/** Consultations, accounts and people that all others are about. */
export async function gather(ask: Ask): Promise<void> {
	await ask(consultations.insertConsultation, trial);
	await ask(consultations.insertConsultation, { ...trial, id: 'other', title: 'Other' });
	await ask(consultations.changeConsultation, {
		...trial,
		title: 'Trial',
		settings: { ...trial.settings, consentText: 'Yes' }
	});
	const calendar = { stages: [], milestones: [{ id: 'm-1', title: 'Draft « É »', date: '2027-05-01', done: false }] };
	await ask(consultations.changeConsultation, { ...trial, id: 'other', settings: { ...trial.settings, calendar } });
	await ask(consultations.setPhase, 'other', 'closed');
	await ask(consultations.setParticipationNotice, 'trial', {
		host: 'Ministry',
		contact: null,
		texts: { en: 'Welcome' }
	});
	await ask(consultations.setPollDefaults, 'trial', { ...initialPollDefaults, kind: 'secret' });
	await ask(consultations.setRoomDefaults, 'trial', { stepMinutes: {}, observersComment: true });
	for (const id of ['trial', 'other', 'nowhere']) {
		await ask(consultations.findConsultation, id);
		await ask(consultations.findParticipationNotice, id);
		await ask(consultations.findPollDefaults, id);
		await ask(consultations.findRoomDefaults, id);
	}
	const update = { consultation: 'trial', at: 1, by: 'ada', change: { title: { from: 'Trial « É »', to: 'Trial' } } };
	await ask(consultations.insertSettingsUpdate, { ...update, number: 1 });
	await ask(consultations.insertSettingsUpdate, { ...update, number: 2, change: {} });
	for (const id of ['trial', 'other']) {
		await ask(consultations.findSettingsVersion, id);
		await ask(consultations.findSettingsUpdates, id);
	}
	await ask(consultations.getConsultation, 'trial');
	await ask.unordered(consultations.findConsultationIds);

	await ask(accounts.insertAccount, {
		id: 'host',
		name: 'Ada Fell',
		nameKey: 'ada fell',
		password: 'none',
		createdAt: 1
	});
	await ask(accounts.insertSetupLink, 'setup-1', 1);
	await ask(accounts.insertSetupLink, 'setup-2', 2);
	await ask(accounts.deleteSetupLinksUntil, 1);
	await ask(accounts.hasSetupLink, 'setup-1');
	await ask(accounts.hasSetupLink, 'setup-2');
	await ask(accounts.deleteSetupLinks);
	await ask(accounts.hasSetupLink, 'setup-2');
	await ask(accounts.findAccountByName, 'ada fell');
	await ask(accounts.countAccounts);

	const person = {
		consultation: 'trial',
		account: null,
		role: 'participant',
		status: 'admitted',
		joinedAt: 5
	} as const;
	const confirmed = { confirmed: 'list' as const, organisation: null };
	await ask(participants.insertParticipant, {
		...person,
		...confirmed,
		id: 'chair',
		account: 'host',
		role: 'facilitator',
		constituency: 'state',
		name: 'Ada'
	});
	for (const [place, id] of ['ben', 'cem', 'dua', 'eve'].entries()) {
		const side = place % 2 === 0 ? 'civil-society' : 'state';
		const own = { id, constituency: side, name: `Name of ${id}`, joinedAt: 6 + place };
		await ask(participants.insertParticipant, { ...person, ...confirmed, ...own });
	}
	const waiting = {
		...person,
		status: 'waiting' as const,
		confirmed: null,
		constituency: 'nhri',
		organisation: 'Liga'
	};
	await ask(participants.insertParticipant, { ...waiting, id: 'fay', name: 'Fay', joinedAt: 20 });
	await ask(participants.insertParticipant, { ...waiting, id: 'gus', name: 'Gus', joinedAt: 19 });
	await ask(participants.insertParticipant, { ...waiting, id: 'hal', name: 'Hal', joinedAt: 21 });
	await ask(participants.findWaiting, 'trial');
	await ask(participants.admitParticipants, ['fay', 'gus'], 'lobby');
	await ask(participants.admitParticipants, ['gus'], null);
	await ask(participants.countJoinedSince, 'trial', 8);
	await ask(participants.returnToLobby, 'gus');
	await ask(participants.changeParticipant, 'gus', { status: 'admitted' });
	await ask(participants.confirmParticipants, ['hal', 'fay', 'ben']);
	await ask(participants.changeParticipant, 'eve', { status: 'left', muted: 'random' });
	await ask(participants.deleteName, 'eve');
	await ask(participants.findParticipants, 'trial');
	const order = { sides: ['nhri', 'state'], reader: null, first: 9 };
	await ask(participants.findFirstParticipants, 'trial', order);
	await ask(participants.findFirstParticipants, 'trial', { ...order, sides: [], first: 2 });
	await ask(participants.findFirstParticipants, 'trial', { ...order, reader: 'hal', ids: ['hal', 'ben', 'gus'] });
	await ask(participants.findParticipant, 'fay');
	await ask(participants.findParticipantOfAccount, 'trial', 'host');
	await ask(participants.findParticipantsOfAccount, 'host');
	await ask(participants.findNames, 'trial');
	await ask(participants.countByStatus, 'trial');
	await ask(participants.countFacilitators, 'trial');
	await ask(participants.haveOthersJoined, 'trial');
	await ask(participants.findConstituenciesInUse, 'trial');
}

export async function signIn(ask: Ask): Promise<void> {
	await ask(account.setPassword, 'host', 'argon2');
	await ask(account.upsertPasswordReset, { account: 'host', tokenHash: 'one', expiresAt: 10 });
	await ask(account.upsertPasswordReset, { account: 'host', tokenHash: 'two', expiresAt: 20 });
	await ask(account.findPasswordReset, 'one');
	await ask(account.findPasswordReset, 'two');
	await ask(account.deletePasswordReset, 'host');
	await ask(account.findPasswordReset, 'two');

	const app = { account: 'host', name: 'App', secret: 'sealed', lastStep: 5, createdAt: 2, lastUsedAt: null };
	await ask(factors.insertTotpFactor, { ...app, id: 'app-1' });
	await ask(factors.insertTotpFactor, { ...app, id: 'app-0' });
	const key = { account: 'host', name: 'Key', publicKey: Buffer.from([0, 255]), counter: 0, transports: ['usb'] };
	await ask(factors.insertPasskey, { ...key, id: 'key-1', credential: 'c-1', createdAt: 3, lastUsedAt: null });
	await ask(factors.consumeTotpStep, 'app-1', 6, 9);
	await ask(factors.consumeTotpStep, 'app-1', 6, 9);
	await ask(factors.recordPasskeyUse, 'key-1', 7, 9);
	await ask(factors.findTotpFactors, 'host');
	await ask(factors.findPasskeys, 'host');
	await ask(factors.findPasskeyByCredential, 'c-1');
	await ask(accounts.findAccount, 'host');
	await ask(factors.deleteFactor, 'host', 'app-0');
	await ask(factors.deleteFactor, 'host', 'app-0');
	await ask(factors.replaceRecoveryCodes, 'host', ['a', 'b']);
	await ask(factors.consumeRecoveryCode, 'host', 'a');
	await ask(factors.consumeRecoveryCode, 'host', 'a');
	await ask(factors.countRecoveryCodes, 'host');
	await ask(factors.deleteAllFactors, 'host');
	await ask(factors.countRecoveryCodes, 'host');
	await ask(accounts.findAccount, 'host');

	await ask(identities.insertIdentity, { issuer: 'https://id.example', subject: '7', account: 'host', createdAt: 1 });
	await ask(identities.recordIdentityUse, 'https://id.example', '7', 12);
	await ask(identities.findIdentity, 'https://id.example', '7');
	await ask(identities.hasIdentity, 'host');
	await ask(identities.hasIdentity, 'nobody');

	await ask(spendTicket, 'ticket', 50, 10);
	await ask(spendTicket, 'ticket', 50, 11);
	await ask(spendTicket, 'ticket', 90, 60);

	await ask(codes.upsertJoinCode, 'trial', 'ABCD2345');
	await ask(codes.upsertJoinCode, 'trial', 'WXYZ2345');
	await ask(codes.findJoinCode, 'trial');
	await ask(codes.findConsultationOfCode, 'ABCD2345');
	await ask(codes.findConsultationOfCode, 'WXYZ2345');
	await ask(codes.upsertJoining, { keyHash: 'k', participant: 'ben', at: 3 }, 1);
	await ask(codes.upsertJoining, { keyHash: 'k', participant: 'cem', at: 4 }, 1);
	await ask(codes.findJoining, 'k', 3);
	await ask(codes.findJoining, 'k', 4);

	const told = { consultation: 'trial', createdBy: 'chair', createdAt: 4, delivered: 2 };
	const never = { failures: 0, lastStatus: null, lastAt: null };
	for (const [id, nextAt] of [
		['w-2', 9],
		['w-1', 5],
		['w-3', null]
	] as const)
		await ask(webhooks.insertWebhook, { ...told, ...never, id, nextAt, url: `https://tracker.example/${id}` });
	const [due] = await ask(webhooks.findDueWebhooks, 8);
	await ask(webhooks.claimWebhook, due!, 70);
	await ask(webhooks.claimWebhook, due!, 80);
	await ask(webhooks.updateWebhook, 'w-2', { failures: 1, lastStatus: 503, lastAt: 9, nextAt: null });
	await ask(webhooks.findWebhook, 'trial', 'w-2');
	await ask(webhooks.findWebhook, 'elsewhere', 'w-2');
	await ask(webhooks.deleteWebhook, 'w-3');
	await ask(webhooks.findWebhooks, 'trial');
	const made = { consultation: 'trial', createdBy: 'chair', createdAt: 4 };
	const link = (id: string, kind: StoredLinkKind) => ({ ...made, id, kind, tokenHash: `hash ${id}`, label: id });
	const place = { constituency: 'state', role: 'observer' } as const;
	await ask(
		links.insertLinks,
		['l-3', 'l-1', 'l-2'].map((id) => ({ ...link(id, 'personal'), ...place }))
	);
	await ask(links.insertLinks, [{ ...link('i-1', 'facilitator'), expiresAt: 100 }]);
	await ask(links.insertLinks, [{ ...link('i-2', 'runner'), workshop: 'day', expiresAt: 100, createdBy: 'nobody' }]);
	await ask(links.insertLinks, [{ ...link('p-1', 'projector'), workshop: 'day' }]);
	await ask(links.insertLinks, [{ ...link('t-1', 'api-token'), scope: 'read', expiresAt: 100 }]);
	await ask(links.noteLinkUse, 't-1', 5);
	await ask(links.findLink, ['api-token'], 'hash t-1');
	await ask(links.markLinkUsed, 'l-3', 'ben', 6);
	await ask(links.markLinkUsed, 'i-1', 'cem', 6);
	await ask(links.deleteLabelOf, 'ben');
	await ask(links.findUsedLinksOfRemoved, 'trial');
	await ask(participants.changeParticipant, 'chair', { status: 'removed' });
	await ask(links.findUsedLinksOfRemoved, 'trial');
	await ask(links.findLink, ['personal'], 'hash l-3');
	await ask(participants.changeParticipant, 'chair', { status: 'admitted' });
	await ask(links.findLinks, 'trial', ['personal', 'runner']);
	await ask(links.findLinks, 'trial', ['projector', 'runner'], 'day');
	await ask(links.findLink, ['projector'], 'hash l-1');
	await ask(links.revokeLinks, { consultation: 'trial', kinds: ['personal'], ids: ['l-1', 'l-3', 'p-1'] }, 7);
	await ask(links.revokeLinks, { consultation: 'trial', kinds: ['personal', 'projector'], createdBy: 'chair' }, 8);
	await ask(links.revokeLinks, { consultation: 'trial', kinds: ['runner'] }, 9);
	await ask(links.findLinksMadeBy, 'chair');

	const feed = { participant: 'ben', tokenHash: 'hash c-1', language: 'en', createdAt: 5 } as const;
	await ask(feeds.upsertFeed, feed);
	await ask(feeds.upsertFeed, { ...feed, tokenHash: 'hash c-2', language: 'fr', createdAt: 6 });
	await ask(feeds.upsertFeed, { ...feed, participant: 'cem', tokenHash: 'hash c-3' });
	for (const hash of ['hash c-1', 'hash c-2']) await ask(feeds.findFeedOfToken, hash);
	await ask(feeds.deleteFeed, 'cem');
	for (const person of ['ben', 'cem']) await ask(feeds.findFeed, person);

	const reminder = {
		participant: 'ben',
		address: 'sealed « é »',
		tokenHash: 'hash r-1',
		language: 'en',
		createdAt: 5,
		confirmedAt: null,
		nextAt: null,
		failures: 0,
		stoppedAt: null
	} as const;
	await ask(reminders.upsertReminder, reminder);
	await ask(reminders.upsertReminder, { ...reminder, tokenHash: 'hash r-2', language: 'fr' });
	await ask(reminders.upsertReminder, { ...reminder, participant: 'cem', tokenHash: 'hash r-3' });
	await ask(reminders.changeReminder, 'hash r-2', { confirmedAt: 6, nextAt: 6 });
	await ask(reminders.findDueReminders, 7, 10);
	for (const nextAt of [6, 6, null])
		await ask(reminders.claimReminder, { ...reminder, tokenHash: 'hash r-2', nextAt }, 9);
	for (const hash of ['hash r-1', 'hash r-2']) await ask(reminders.findReminderOfToken, hash);
	await ask(reminders.deleteUnconfirmed, 6);
	for (const person of ['ben', 'cem']) await ask(reminders.findReminder, person);
	await ask(reminders.deleteReminder, 'ben');

	const session = { participant: 'ben', createdAt: 1, expiresAt: 100 };
	for (const tokenHash of ['s-1', 's-2']) await ask(sessions.insertSession, { ...session, tokenHash });
	await ask(sessions.insertSession, {
		tokenHash: 's-3',
		participant: 'cem',
		createdAt: 1,
		expiresAt: 40,
		replaces: 's-1'
	});
	await ask(sessions.insertSession, {
		tokenHash: 's-4',
		account: 'host',
		createdAt: 1,
		expiresAt: 100,
		sharedDevice: true
	});
	await ask(sessions.insertSession, {
		tokenHash: 's-5',
		account: 'host',
		createdAt: 2,
		expiresAt: 100,
		browser: 'Firefox'
	});
	await ask(sessions.renewSessionsOf, 'ben');
	await ask(sessions.recordSessionUse, 's-4', 60);
	await ask(sessions.recordSessionProof, 's-5', 70);
	await ask(sessions.extendSession, 's-5', { expiresAt: 110, lastUsedAt: 75 });
	await ask(sessions.extendSession, 's-2', { expiresAt: 105, lastUsedAt: null });
	await ask(sessions.findSessionsOfAccount, 'host', 50);
	for (const token of ['s-1', 's-2', 's-3']) await ask(sessions.findSessionWithReplacements, token);
	await ask(sessions.endSession, 's-3', 's-1', 45);
	for (const token of ['s-1', 's-2', 's-3']) await ask(sessions.findSession, token, 30);
	await ask(sessions.findSession, 's-3', 40);
	for (const tokenHash of ['s-2', 's-3', 's-5', 's-6'])
		for (const consultation of ['trial', 'other', 'nowhere'])
			await ask(findActorRow, { tokenHash, consultation, now: 30 });
	await ask(findActorRow, { tokenHash: 's-3', consultation: 'trial', now: 40 });
	for (const id of ['fay', 'eve', 'nobody']) await ask(findPersonRow, id);
	await ask(sessions.deleteExpiredSessions, 45);
	await ask(sessions.findSession, 's-1', 30);
	await ask(sessions.deleteSession, 's-4');
	await ask(sessions.deleteSessionsOf, 'ben');
	await ask(sessions.findSession, 's-2', 30);
	await ask(sessions.findSessionsOfAccount, 'host', 50);
}
