import { defaultTemplate } from '@plenum/reports/template';
import { findEarlierProcess, insertEarlierProcess } from '../../exports/outcome/earlier-process.store.ts';
import * as houses from '../../exports/templates/house-styles.store.ts';
import * as outcomes from '../../exports/outcome/outcome-versions.store.ts';
import * as choices from '../../exports/publication/publication-choices.store.ts';
import * as contents from '../../exports/publication/publication-contents.store.ts';
import * as history from '../../exports/publication/publication-history.store.ts';
import * as sensitive from '../../clusters/sensitive/sensitive-clusters.store.ts';
import * as publications from '../../exports/publication/publications.store.ts';
import * as templates from '../../exports/templates/templates.store.ts';
import type { Ask } from './ask.fixture.ts';

export async function freeze(ask: Ask): Promise<void> {
	const process = { workshops: [], floor: [], words: [], rounds: [], absent: ['nhri'] };
	await ask(insertEarlierProcess, 'other', process);
	await ask(findEarlierProcess, 'other');
	await ask(findEarlierProcess, 'trial');
	const version = {
		consultation: 'trial',
		at: 4,
		by: 'chair',
		label: null,
		sha256: 'ab',
		chainHead: 'cd',
		chainLength: 7
	};
	await ask(outcomes.insertOutcomeVersion, { ...version, number: 1 }, '{"title":"é \\u0000"}');
	await ask(outcomes.insertOutcomeVersion, { ...version, number: 2, by: null, label: 'Final' }, '{}');
	await ask(outcomes.findOutcomeJson, 'trial', 1);
	await ask(outcomes.deleteOutcomeJson, 'trial', 2);
	await ask(outcomes.findOutcomeVersions, 'trial');
	await ask(outcomes.findLastOutcomeVersion, 'trial');
	await ask(outcomes.findOutcomeVersion, 'trial', 1);

	const submitters = [{ name: 'Liga', constituency: 'nhri' }] as unknown as typeof defaultTemplate.submitters;
	await ask(templates.getTemplate, 'trial');
	await ask(templates.insertTemplate, 'trial', { ...defaultTemplate, submitters }, { version: 1, at: 3, by: 'chair' });
	await ask(templates.insertTemplate, 'trial', { ...defaultTemplate, submitters: [] }, { version: 2, at: 4, by: null });
	await ask(templates.findTemplate, 'trial');
	await ask(templates.findTemplate, 'trial', 1);
	await ask(templates.findTemplateVersions, 'trial');
	const picture = { kind: 'png', width: 2, height: 3, bytes: Uint8Array.from([0, 255, 1]) } as const;
	await ask(templates.upsertLogo, 'trial', 'logo', picture);
	await ask(templates.upsertLogo, 'trial', 'logo', { ...picture, width: 9 });
	await ask(templates.findLogo, 'trial', 'logo');
	const json = houses.encodeHouseStyle({ style: { pictures: { a: picture } }, report: {} } as never);
	await ask(houses.upsertHouseStyle, 'trial', 'house', json);
	await ask(houses.upsertHouseStyle, 'trial', 'house', '{}');
	await ask(houses.findHouseStyle, 'trial', 'house');
	await ask(houses.findHouse, 'trial', { houseStyle: 'house' });
	await ask(houses.findHouse, 'trial', { houseStyle: null });
}

export async function publish(ask: Ask): Promise<void> {
	const of = { consultation: 'trial', version: 1 };
	const choice = { ...of, kind: 'confirmed', by: 'chair' } as const;
	await ask(choices.upsertChoices, [
		{ ...choice, key: 'two', at: 2 } as never,
		{ ...choice, key: 'one', at: 2 } as never,
		{ ...choice, key: 'old', at: 1 } as never
	]);
	await ask(choices.upsertChoices, [{ ...choice, key: 'one', at: 9 } as never]);
	await ask(choices.findChoices, of);
	await ask(choices.deleteChoices, of, choice.kind as never, ['two', 'old']);
	await ask(choices.findChoices, of);
	await ask(choices.upsertPlan, 'trial', { languages: ['en'], address: 'readable' } as never);
	await ask(choices.upsertPlan, 'trial', { languages: ['fr', 'ar'], address: 'readable' } as never);
	await ask(choices.findPlan, 'trial');

	await ask(sensitive.upsertFlag, 'water');
	await ask(sensitive.upsertFlag, 'water');
	await ask(sensitive.findFlagged, 'trial');
	await ask(sensitive.deleteFlag, 'water');
	await ask(sensitive.findFlagged, 'trial');
	for (const [place, id] of ['content', 'content', 'old', 'old', 'new'].entries())
		await ask(contents.insertPublicationChunk, { id, place, bytes: Buffer.from([place, 0, 255]) });
	const file = { name: 'outcome.json', type: 'application/json', sha256: 'ab', length: 6 };
	const publication = {
		consultation: 'trial',
		slug: 'alvenia',
		address: 'readable',
		state: 'published',
		version: 1,
		versionSha256: 'ab',
		languages: ['en'],
		organisations: ['Liga'],
		publishedAt: 5,
		withdrawnAt: null
	} as never;
	await ask(publications.upsertPublication, publication, [{ ...file, content: 'old' }]);
	await ask.unordered(contents.findUnnamedContents);
	await ask.unordered(publications.upsertPublication, publication, [
		{ ...file, content: 'content' },
		{ ...file, name: 'a.csv', content: 'new' }
	]);
	await ask.unordered(contents.findUnnamedContents);
	const unnamed = await ask.unordered(contents.findUnnamedChunks, ['old', 'content'], 10);
	await ask(contents.deletePublicationChunks, unnamed);
	await ask(contents.findUnnamedContents);
	await ask(publications.findPublication, 'trial');
	await ask(publications.findPublicationAt, 'alvenia');
	await ask(publications.findPublicationFile, 'trial', 'outcome.json');
	await ask(publications.findPublicationFiles, 'trial');
	await ask(publications.withdrawPublished, 'trial', 9);
	await ask(publications.findPublication, 'trial');
	await ask(publications.findPublicationFiles, 'trial');
	await ask(history.upsertPublishedVersion, 'trial', 1, 5);
	await ask(history.upsertPublishedVersion, 'trial', 2, 6);
	await ask(history.upsertPublishedVersion, 'trial', 1, 7);
	await ask(history.findPublishedVersions, 'trial');
	await ask(history.deletePublishedVersions, 'trial');
	await ask(history.findPublishedVersions, 'trial');
}
