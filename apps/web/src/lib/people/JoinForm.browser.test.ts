import { noNotice } from '@plenum/domain/consultations/participation-notice';
import { defaultSettings } from '@plenum/domain/consultations/settings';
import type { JoinResult, JoinView } from '@plenum/protocol/people';
import { expect, test } from 'vitest';
import { FakeServer, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { goto } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { serverHealth } from '../../fixtures/server-health.fixture.ts';
import JoinForm from './JoinForm.svelte';

const { people, participation, shell } = text;
const route = 'POST /join';

const invited: JoinView = {
	consultation: { id: 'c', title: 'Mid-term consultation', stateName: 'Examplia' },
	constituencies: defaultSettings.constituencies,
	namePolicy: 'named',
	admission: 'lobby',
	consentText: null,
	participationNotice: noNotice,
	personal: null
};
const [side] = invited.constituencies.map(({ id }) => id);

function joined(status: JoinResult['participant']['status']): JoinResult {
	const participant = {
		id: 'me',
		consultation: 'c',
		role: 'participant',
		status,
		constituency: side ?? '',
		name: 'Ada'
	};
	return { participant, token: 'secret' } as JoinResult;
}

async function openForm(view: Partial<JoinView> = {}, wanted: string | null = null) {
	goto.mockClear();
	const server = new FakeServer();
	server.on(route, joined('waiting'));
	const props = { code: 'ABCD2345', view: { ...invited, ...view }, wanted };
	const { screen } = await renderComponent(JoinForm, props, {}, server);
	const press = () => screen.getByRole('button', { name: people.join, exact: true }).click();
	const agree = () => screen.getByRole('checkbox', { name: people.consent }).click();
	const choose = () => screen.getByRole('radio').first().click();
	return { screen, server, press, agree, choose };
}

const least = { code: 'ABCD2345', name: '', constituency: side, consent: true };
const bodies = (server: FakeServer) => server.sent(route).map(({ body }) => body);

test('without a side, or without agreement, nothing is sent, and what is missing is said where it is', async () => {
	const { screen, server, press, choose } = await openForm();
	await press();
	await expect.element(screen.getByText(people.constituencyMissing)).toBeVisible();
	await expect.element(screen.getByText(people.consentMissing)).toBeVisible();
	await choose();
	await press();
	await expect.element(screen.getByText(people.constituencyMissing)).not.toBeInTheDocument();
	await expect.element(screen.getByText(people.consentMissing)).toBeVisible();
	expect(bodies(server)).toEqual([]);
});

test('neither name nor organisation is asked for, and what is left out is not sent', async () => {
	const { server, press, agree, choose } = await openForm();
	await choose();
	await agree();
	await press();
	await expect.poll(() => goto.mock.calls).toEqual([['/lobby', { invalidate: ['plenum:me'] }]]);
	expect(bodies(server)).toEqual([least]);
});

test('what is given is sent without the blanks around it, and that the device is shared', async () => {
	const { screen, server, press, agree, choose } = await openForm();
	await choose();
	await screen.getByLabelText(starting(people.name)).fill(' Ada ');
	await screen.getByLabelText(starting(people.organisation)).fill(' Lantern ');
	await screen.getByRole('checkbox', { name: participation.sharedDevice }).click();
	await agree();
	await press();
	await expect
		.poll(() => bodies(server))
		.toEqual([{ ...least, name: 'Ada', organisation: 'Lantern', sharedDevice: true }]);
});

test('whoever needs nobody to let them in is led into the consultation', async () => {
	const { screen, server, press, agree, choose } = await openForm({ admission: 'automatic' });
	server.on(route, joined('admitted'));
	await expect.element(screen.getByText(people.joinAutomatic)).toBeVisible();
	await choose();
	await agree();
	await press();
	await expect.poll(() => goto.mock.calls).toEqual([['/c/c', { invalidate: ['plenum:me'] }]]);
});

test('a second press after a lost answer makes no second person, whatever was changed between', async () => {
	const { screen, server, press, agree, choose } = await openForm();
	server.on(route, lost);
	serverHealth();
	await choose();
	await agree();
	await press();
	await screen.getByRole('button', { name: shell.cancel }).click();
	server.on(route, joined('waiting'));
	await screen.getByLabelText(starting(people.name)).fill('Ada');
	await press();
	await expect.poll(() => goto.mock.calls).toHaveLength(1);
	const keys = server.sent(route).map(({ key }) => key);
	expect(keys).toHaveLength(2);
	expect(new Set(keys).size).toBe(1);
});

test('[PEOPLE260] joining that did not reach the server goes on by itself, with what the form holds, and makes one person', async () => {
	const { screen, server, press, agree, choose } = await openForm();
	server.on(route, lost);
	const health = serverHealth();
	await choose();
	await agree();
	await press();
	await expect.element(screen.getByText(people.joinAway).first()).toBeVisible();
	await screen.getByLabelText(starting(people.name)).fill('Ada');
	server.on(route, joined('waiting'));
	health.isUp = true;
	window.dispatchEvent(new Event('online'));
	await expect.poll(() => goto.mock.calls).toHaveLength(1);
	const sent = server.sent(route);
	expect(sent.at(-1)!.body).toMatchObject({ name: 'Ada' });
	expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
});

test('a code that holds no longer is refused in the words of the server, and nobody is led away', async () => {
	const { screen, server, press, agree, choose } = await openForm();
	server.on(route, refuse('join/unknown-code', 'Ask for the new code.', 404));
	await choose();
	await agree();
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Ask for the new code.');
	expect(goto).not.toHaveBeenCalled();
});

test('a personal link is for one side, and says for whom it was made; nobody waits', async () => {
	const personal = { label: 'Lantern', role: 'participant' } as const;
	const { screen, server, press, agree } = await openForm({
		personal,
		constituencies: invited.constituencies.slice(0, 1)
	});
	await expect.element(screen.getByText(people.personalFor('Lantern'))).toBeVisible();
	await expect.element(screen.getByText(people.joinLobby)).not.toBeInTheDocument();
	await agree();
	await press();
	await expect.poll(() => bodies(server)).toEqual([least]);
});

test.each([
	['admitted', '/c/c/minutes?workshop=w#line', '/c/c/minutes?workshop=w#line'],
	['waiting', '/c/c/minutes?workshop=w#line', `/lobby?to=${encodeURIComponent('/c/c/minutes?workshop=w#line')}`],
	['admitted', '/c/another/minutes', '/c/c'],
	['waiting', '//evil.example', '/lobby']
] as const)('[WEB23] whoever is %s and had asked for %s goes to %s', async (status, wanted, place) => {
	const { server, press, agree, choose } = await openForm({}, wanted);
	server.on(route, joined(status));
	await choose();
	await agree();
	await press();
	await expect.poll(() => goto.mock.calls).toEqual([[place, { invalidate: ['plenum:me'] }]]);
});
