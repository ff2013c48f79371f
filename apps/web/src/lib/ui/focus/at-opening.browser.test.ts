import type { Term } from '@plenum/domain/taxonomy/term';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { Locator } from 'vitest/browser';
import MergeDialog from '#lib/clusters/organise/MergeDialog.svelte';
import SplitDialog from '#lib/clusters/organise/SplitDialog.svelte';
import CommitmentDialog from '#lib/commitments/CommitmentDialog.svelte';
import ConstituencyDialog from '#lib/people/ConstituencyDialog.svelte';
import VoidPollDialog from '#lib/polls/VoidPollDialog.svelte';
import TermDialog from '#lib/taxonomy/TermDialog.svelte';
import SpeakingRulesDialog from '#lib/workshops/speakers/SpeakingRulesDialog.svelte';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import {
	clusterSummary,
	commitmentView,
	consultationView,
	personView,
	pollView
} from '../../../fixtures/views.fixture.ts';

type Screen = Awaited<ReturnType<typeof renderComponent>>['screen'];
type Case = {
	name: string;
	component: Component<never, object, string>;
	/** As the page gives them after each answer of the server: other objects that say the same. */
	props: () => Record<string, unknown>;
	field: (screen: Screen) => Locator;
	/** What somebody types; null where they choose. */
	typed: string | null;
	answers?: Record<string, unknown>;
};

const nothing = () => undefined;
const term = (): Term => ({
	id: 'term',
	kind: 'theme',
	label: 'Detention',
	code: null,
	cycle: null,
	shown: null,
	aliasOf: null,
	aliasSuggested: false
});
const large = { ...clusterSummary('large', 'Courts'), recommendations: 9 };
const small = { ...clusterSummary('small', 'Prisons'), recommendations: 1 };
const sides = consultationView().settings.constituencies;

const cases: Case[] = [
	{
		name: 'which text stays in a merge',
		component: MergeDialog as never,
		props: () => ({ open: true, clusters: [{ ...large }, { ...small }], ondone: nothing }),
		field: (screen) => screen.getByRole('radio', { name: starting('Prisons') }),
		typed: null
	},
	{
		name: 'the new cluster of a split',
		component: SplitDialog as never,
		props: () => ({ cluster: { id: 'k', label: 'Courts' }, onclose: nothing, ondone: nothing }),
		field: (screen) => screen.getByLabelText(starting(text.arranging.splitLabel)),
		typed: 'Judges',
		answers: { 'GET /consultations/c/clusters/k': { recommendations: [] } }
	},
	{
		name: 'evidence of follow-up',
		component: CommitmentDialog as never,
		props: () => ({ commitment: commitmentView('one'), latest: null, onclose: nothing, ondone: nothing }),
		field: (screen) => screen.getByLabelText(starting(text.commitments.evidence)),
		typed: 'The law is in force.'
	},
	{
		name: 'the side of a person',
		component: ConstituencyDialog as never,
		props: () => ({ open: true, person: personView('amal', { constituency: sides[0]!.id }) }),
		field: (screen) => screen.getByRole('radio').nth(1),
		typed: null
	},
	{
		name: 'why a vote whose shares are awaited is void',
		component: VoidPollDialog as never,
		props: () => ({ open: true, poll: pollView({ state: 'unsealing' }), onchange: nothing }),
		field: (screen) => screen.getByLabelText(starting(text.polls.reason)),
		typed: 'Two people shared a phone.'
	},
	{
		name: 'how a label is shown',
		component: TermDialog as never,
		props: () => ({ term: term(), taxonomy: { terms: [term()], links: [] }, onclose: nothing, onchange: nothing }),
		field: (screen) => screen.getByLabelText(starting(text.taxonomy.shown)),
		typed: 'Places of detention'
	},
	{
		name: 'minutes of a side',
		component: SpeakingRulesDialog as never,
		props: () => ({ open: true, rules: { seconds: null, unheardFirst: false }, onchange: nothing }),
		field: (screen) => screen.getByRole('spinbutton').first(),
		typed: '12'
	}
];

test.each(cases)(
	'[WEB50] while a dialog is open, what was typed or chosen in it stays though the page asks again: $name',
	async ({ component, props, field, typed, answers = {} }) => {
		const server = new FakeServer();
		for (const [route, answer] of Object.entries(answers)) server.on(route, answer as never);
		const consultation = consultationView('facilitator');
		const { screen } = await renderComponent(component as never, props(), { consultation }, server);
		const place = field(screen);
		await (typed === null ? place.click() : place.fill(typed));
		await screen.rerender(props() as never);
		await (typed === null ? expect.element(place).toBeChecked() : expect.element(place).toHaveDisplayValue(typed));
	}
);
