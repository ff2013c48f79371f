import type { CreatedInvitation } from '@plenum/protocol/accounts';
import type { ChangedPerson, MadeLinkList, NewPersonalLink, Person } from '@plenum/protocol/people';
import type { CreatedProjectorLink } from '@plenum/protocol/workshops/projector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkTestApp, type LinkTestApp } from './scoped-links.fixture.ts';

let app: LinkTestApp;
beforeAll(async () => void (app = await createLinkTestApp()));
afterAll(() => app.close());

/** Each kind of link: a person makes it, and somebody else uses it. `use` answers the refusal, or null. */
type Use = () => Promise<string | null>;
type Kind = { maker: 'facilitator' | 'participant'; refusal: string; create(token: string): Promise<Use> };

const kinds: Record<string, Kind> = {
	'a personal link': {
		maker: 'facilitator',
		refusal: 'join/link-revoked',
		async create(token) {
			const links = [{ label: null, constituency: 'nhri', role: 'participant' }];
			const made = await app.post<{ links: NewPersonalLink[] }>('/personal-links', { token, body: { links } });
			const code = made.links[0]?.code ?? '';
			return () => app.refusalOf('POST /api/v1/join', { body: app.joining(code, 'nhri') });
		}
	},
	'a projector link': {
		maker: 'facilitator',
		refusal: 'projector/link-not-valid',
		async create(token) {
			const at = `/workshops/${app.workshop}/projector-links`;
			const { address } = await app.post<CreatedProjectorLink>(at, { token });
			return () => app.refusalOf('POST /api/v1/projector/view', { body: { token: address.split('#')[1] } });
		}
	},
	'an invitation for a facilitator': {
		maker: 'facilitator',
		refusal: 'invitation/not-valid',
		create: (token) => createInvitation(token, {})
	},
	'a link to run a workshop': {
		maker: 'facilitator',
		refusal: 'invitation/not-valid',
		create: (token) => createInvitation(token, { workshop: app.workshop })
	},
	'a reporting link': {
		maker: 'facilitator',
		refusal: 'progress/link-not-valid',
		async create(token) {
			const institutions = [{ institution: 'justice', constituency: 'state' }];
			const body = { round: null, lastDay: '2199-12-31', institutions };
			const made = await app.app.api('createReportingLinks', { as: token, body });
			const key = made.body.links[0]?.address.split('#')[1] ?? '';
			return () => app.refusalOf('POST /api/v1/reporting/view', { token: key });
		}
	},
	'a caucus code': {
		maker: 'participant',
		refusal: 'caucus/unknown-code',
		async create(token) {
			const at = `/clusters/${app.cluster}/caucus/code`;
			const { code } = await app.post<{ code: string }>(at, { token });
			return () => app.refusalOf(`POST /caucuses/${app.caucus}/members`, { token: app.member, body: { code } });
		}
	}
};

async function createInvitation(token: string, about: { workshop?: string }): Promise<Use> {
	const body = { label: 'Rita', ...about };
	const { link } = await app.post<CreatedInvitation>('/invitations', { token, body });
	const key = { token: link.split('#')[1] };
	return () =>
		about.workshop
			? app.refusalOf('POST /api/v1/invitation/accept', { token: app.speaker, body: key })
			: app.refusalOf('POST /api/v1/invitation/accept', { body: { ...key, account: app.newAccount() } });
}

/** Each way in which somebody loses the right to make it. The last one is none that a command takes: the link itself is not revoked then. */
const ways: Record<string, (maker: { id: string; token: string }) => Promise<unknown>> = {
	'was removed': ({ id }) => app.post(`/people/${id}/remove`, { token: app.chair }),
	'has another role': ({ id }) => app.patch(`/people/${id}`, { token: app.chair, body: { role: 'observer' } }),
	left: ({ token }) => app.post('/leave', { token }),
	'was erased': ({ id }) => app.erase(id),
	'is gone from the table of rights': ({ id }) => app.setStatus(id, 'removed')
};

/** A caucus code is for one side: its maker loses it with the side too. */
const otherSide: typeof ways = {
	'has another side': ({ id }) => app.patch(`/people/${id}`, { token: app.chair, body: { constituency: 'nhri' } })
};

const cases = Object.entries(kinds).flatMap(([kind, made]) =>
	Object.entries(made.maker === 'participant' ? { ...ways, ...otherSide } : ways).map(
		([way, lose]) => [kind, way, made, lose] as const
	)
);

describe.each(cases)('[PEOPLE60] %s whose maker %s', (_kind, way, { maker: role, refusal, create }, lose) => {
	test('opens nothing', async () => {
		const maker = await app.enrol(role);
		const use = await create(maker.token);
		await lose(maker);
		expect(await use()).toBe(refusal);
	});

	if (way !== 'is gone from the table of rights')
		test('[PEOPLE61] opens nothing either once its maker has the right again', async () => {
			const maker = await app.enrol(role);
			const use = await create(maker.token);
			await lose(maker);
			await app.restore(maker.id, role);
			expect(await use()).toBe(refusal);
		});
});

test.each(Object.entries(kinds))(
	'[PEOPLE60] %s whose maker holds the right opens',
	async (_kind, { maker, create }) => {
		const { token } = await app.enrol(maker);
		expect(await (await create(token))()).toBeNull();
	}
);

/** One link of each kind that facilitators make. */
async function createAll(token: string): Promise<void> {
	for (const { maker, create } of Object.values(kinds)) if (maker === 'facilitator') await create(token);
}
const everyKind = [
	{ kind: 'personal', label: null, workshop: null },
	{ kind: 'projector', label: null, workshop: expect.any(String) },
	{ kind: 'facilitator', label: 'Rita', workshop: null },
	{ kind: 'runner', label: 'Rita', workshop: expect.any(String) },
	{ kind: 'reporting', label: null, workshop: null }
];
const withoutIds = ({ links }: MadeLinkList) =>
	links
		.map(({ kind, label, workshop }) => ({ kind, label, workshop }))
		.sort((one, other) => kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind));
const kindsInOrder = everyKind.map(({ kind }) => kind);
const listOf = (id: string) => app.get<MadeLinkList>(`/people/${id}/links`, { token: app.chair });

test('[PEOPLE61] the person who removes somebody sees before what they made, and after what was revoked', async () => {
	const maker = await app.enrol('facilitator');
	await createAll(maker.token);
	expect(withoutIds(await listOf(maker.id))).toEqual(everyKind);
	const removed = await app.post<MadeLinkList>(`/people/${maker.id}/remove`, { token: app.chair });
	expect(withoutIds(removed)).toEqual(everyKind);
	expect(await listOf(maker.id)).toEqual({ links: [] });
	expect(await app.lastLines(2)).toEqual([
		{ type: 'personal-links-revoked', data: { links: 1 } },
		{ type: 'person-removed', data: { participant: maker.id } }
	]);
});

test('[PEOPLE61] a change of role lists and revokes what the former role could make', async () => {
	const maker = await app.enrol('facilitator');
	await createAll(maker.token);
	const body = { role: 'rapporteur' };
	const changed = await app.patch<ChangedPerson>(`/people/${maker.id}`, { token: app.chair, body });
	expect(withoutIds(changed)).toEqual(everyKind);
	expect(await listOf(maker.id)).toEqual({ links: [] });
});

test('[PEOPLE61] another right that stays revokes nothing, and a used link is no link any more', async () => {
	const maker = await app.enrol('facilitator');
	const use = await kinds['a personal link']?.create(maker.token);
	await app.patch(`/people/${maker.id}`, { token: app.chair, body: { constituency: 'nhri' } });
	expect((await listOf(maker.id)).links).toHaveLength(1);
	expect(await use?.()).toBeNull();
	expect(await listOf(maker.id)).toEqual({ links: [] });
});

test('[PEOPLE61] a caucus code is in nobody’s list', async () => {
	const maker = await app.enrol('participant');
	await kinds['a caucus code']?.create(maker.token);
	expect(await listOf(maker.id)).toEqual({ links: [] });
	expect(await app.post(`/people/${maker.id}/remove`, { token: app.chair })).toEqual({ links: [] });
});

describe('[PEOPLE62] whoever came by a link of a facilitator who was removed', () => {
	const flagged = async (token: string) =>
		(await app.get<{ people: Person[] }>('/people', { token })).people.filter((person) => person.letInByRemoved);

	test('stays in and confirmed, is shown to facilitators alone, and is confirmed anew by one of them', async () => {
		const maker = await app.enrol('facilitator');
		const use = await kinds['a personal link']?.create(maker.token);
		await use?.();
		expect(await flagged(app.chair)).toEqual([]);
		await app.post(`/people/${maker.id}/remove`, { token: app.chair });
		const [person, ...others] = await flagged(app.chair);
		expect([person, others]).toMatchObject([{ name: 'Kingfisher', status: 'admitted', confirmed: true }, []]);
		expect(await flagged(app.member)).toEqual([]);
		const body = { participants: [person?.id] };
		expect(await app.post('/people/confirm', { token: app.chair, body })).toEqual({ confirmed: 1 });
		expect(await flagged(app.chair)).toEqual([]);
		expect(await app.post('/people/confirm', { token: app.chair, body })).toEqual({ confirmed: 0 });
	});

	test('is not shown where the maker left or has another role', async () => {
		for (const way of ['left', 'has another role']) {
			const maker = await app.enrol('facilitator');
			await (
				await kinds['a personal link']?.create(maker.token)
			)?.();
			await ways[way]?.(maker);
		}
		expect(await flagged(app.chair)).toEqual([]);
	});
});
