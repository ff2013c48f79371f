import { defaultTemplate } from '@plenum/reports/template';
import type { ReportPreview, TemplateView } from '@plenum/protocol/exports/templates';
import { expect, test } from 'vitest';
import { openApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { text } from '../../fixtures/render-component.fixture.ts';
import { TemplateDraft } from './template-draft.svelte.ts';

const words = { changedSince: 'changed', unsaved: 'unsaved' };
const at = '/consultations/c/template';
const submitter = { code: 'ABC', name: 'A league', city: '', country: '', members: [], consentedOn: null };
const view = (version: number, template = defaultTemplate): TemplateView => ({
	version,
	template,
	at: version || null
});

/** The name of a submitter taken out, and saved. */
async function saved() {
	const server = new FakeServer();
	const first = { ...defaultTemplate, publishers: ['Ministry'], submitters: [submitter] };
	const preview = {} as ReportPreview;
	const asked = { language: 'en', audience: 'publication', version: 'draft' } as const;
	const api = openApi(server.fetch, { language: 'en', text });
	const draft = new TemplateDraft(api, { consultation: 'c' }, 'submission', {
		template: view(3, first),
		preview,
		asked
	});
	server.on('POST /consultations/c/reports/submission/preview', {});
	server.on(`PUT ${at}`, view(4, { ...first, submitters: [] }));
	draft.template.submitters = [];
	const answer = await draft.save();
	if (!answer.ok) throw new Error(answer.words);
	return { server, draft, change: answer.value, first };
}

test('[WEB25] [REPORTS32] a template that was saved goes back as the next version, with the names that no version keeps', async () => {
	const { server, draft, change, first } = await saved();
	server.on(`GET ${at}`, view(4));
	server.on(`PUT ${at}`, view(5, first));
	expect(await draft.takeBack(change, words)).toBeNull();
	expect(server.sent(`PUT ${at}`)[1]?.body).toEqual({ version: 4, template: first });
	expect([draft.version, draft.template.submitters[0]?.name]).toEqual([5, 'A league']);
});

test('[WEB25] a template that somebody saved since is left, and so is one with unsaved changes on the page', async () => {
	const { server, draft, change } = await saved();
	server.on(`GET ${at}`, view(5));
	expect(await draft.takeBack(change, words)).toBe('changed');
	server.on(`GET ${at}`, view(4));
	const own = { ...change, before: { ...change.before, version: 2 } };
	expect(await draft.takeBack(own, words)).toBe('changed');
	draft.template.publishers.push('A second one');
	expect(await draft.takeBack(change, words)).toBe('unsaved');
	expect(server.sent(`PUT ${at}`)).toHaveLength(1);
});
