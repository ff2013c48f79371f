import { defaultLanguage, languageTraits, type Language } from '@plenum/domain/languages';
import { fullReport } from '@plenum/reports/full-report/full-report';
import { onePollParts } from '@plenum/reports/full-report/poll-parts';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PublicOutcome, PublicPoll } from '@plenum/protocol/exports/public-outcome';
import type { VerificationBundle } from '@plenum/protocol/polls/verification';
import type { FastifyReply, FastifyPluginAsync } from 'fastify';
import type { Db } from '../db/db.ts';
import { languageOf } from '../http/answer.ts';
import { anyone } from '../http/authorize-before-body.ts';
import { createFollowUpReader, pageOf } from './publication/read-follow-up.ts';
import { readPressSummary, viewPress } from './publication/read-press.ts';
import { findPublished, keepForAMinute } from './publication/find-published.ts';
import { findVoided, readPublished } from './outcome/find-voided.ts';
import { findPublicationFile, findPublicationFiles, type PublicationRow } from './publication/publications.store.ts';
import { fullReportWords } from '@plenum/reports/words/full-report-words';
import { reportWords } from '@plenum/reports/words/report-words';

/** [PUBLISH20] What anyone may see, without a session: nothing is asked of a reader, and nothing is kept of one. */
export const publicRoutes: FastifyPluginAsync = async (app) => {
	const { context } = app;
	const readFollowUp = createFollowUpReader();
	/** [DB54] `show` reads, and does nothing else. */
	const see = <Shown>(at: string, show: (db: Db, row: PublicationRow) => Promise<Result<Shown>>) =>
		context.database.publicReads.read(async (db): Promise<Result<{ row: PublicationRow; shown: Shown }>> => {
			const found = await findPublished(db, at);
			if (!found.ok) return found;
			const shown = await show(db, found.value);
			return shown.ok ? ok({ row: found.value, shown: shown.value }) : shown;
		});

	app.operation('getPublicOutcome', anyone, async (_, request, reply) => {
		const asked = request.query.language ?? languageOf(request);
		const seen = await see(request.params.slug, (db, row) => showPublic(db, row, asked, context.config.publicUrl));
		if (!seen.ok) return seen;
		kept(reply, seen.value.row);
		return ok(seen.value.shown);
	});

	app.operation('getPublicFollowUp', anyone, async (_, request, reply) => {
		const asked = request.query.language ?? languageOf(request);
		const seen = await see(request.params.slug, async (db, row) => {
			const language = spokenFor(row, asked);
			const found = await readFollowUp(db, row, language);
			if (!found) return refuse('publication/unknown');
			const { direction, title, lead, outcome, figures, clusters, institutions } = found;
			const { languages, address, publishedAt } = row;
			const head = { language, languages, address, publishedAt, direction, title, lead, outcome };
			return ok({ ...head, figures, clusters, institutions, ...pageOf(found, request.query) });
		});
		if (!seen.ok) return seen;
		kept(reply, seen.value.row);
		return ok(seen.value.shown);
	});

	app.operation('getPublicPoll', anyone, async (_, request, reply) => {
		const { slug, number } = request.params;
		const asked = request.query.language ?? languageOf(request);
		const seen = await see(slug, (db, row) => showPublicPoll(db, row, number, asked));
		if (!seen.ok) return seen;
		kept(reply, seen.value.row);
		return ok(seen.value.shown);
	});

	app.operation('getPublicFile', anyone, async (_, request, reply) => {
		const seen = await see(request.params.slug, async (db, { consultation }) => {
			const file = await findPublicationFile(db, consultation, request.params.name);
			return file ? ok(file) : refuse('publication/unknown');
		});
		if (!seen.ok) return seen;
		const { row, shown: file } = seen.value;
		const etag = `"${file.sha256}"`;
		kept(reply, row).header('etag', etag);
		if (request.headers['if-none-match'] === etag) return reply.code(304).send();
		const name = `${row.slug}-${file.name}`;
		return reply.type(file.type).header('content-disposition', `inline; filename="${name}"`).send(file.bytes);
	});
};

function kept(reply: FastifyReply, { address }: PublicationRow): FastifyReply {
	if (address === 'unguessable') void reply.header('x-robots-tag', 'noindex, nofollow');
	return keepForAMinute(reply);
}

async function showPublic(
	db: Db,
	row: PublicationRow,
	asked: Language,
	publicUrl: string
): Promise<Result<PublicOutcome>> {
	const { outcome, sha256 } = await readPublished(db, row);
	const language = spokenFor(row, asked);
	const words = [reportWords[language], fullReportWords[language]] as const;
	const files = await findPublicationFiles(db, row.consultation);
	const polls: PublicOutcome['polls'] = [];
	for (const number of files.flatMap(({ name }) => Number(/^poll-(\d+)\.json$/.exec(name)?.[1] ?? []))) {
		const bundle = await findBundle(db, row, number);
		if (bundle) polls.push({ number, title: onePollParts(outcome, bundle.poll.id, words[0]).title });
	}
	const voided = (await findVoided(db, row, outcome)).map(({ poll, at, reason }) => ({
		title: onePollParts(outcome, poll, words[0]).title,
		at,
		reason
	}));
	const summary = await readPressSummary(db, row, language);
	return ok({
		report: fullReport(outcome, sha256, ...words),
		language,
		languages: row.languages,
		address: row.address,
		publishedAt: row.publishedAt,
		version: { number: row.version, sha256: row.versionSha256 },
		organisations: row.organisations,
		files,
		polls: polls.sort((one, other) => one.number - other.number),
		voided,
		press: summary ? viewPress(summary, files, publicUrl, row.slug) : null
	});
}

/** [PUBLISH30] One secret poll of what was published, as it was published. */
async function showPublicPoll(
	db: Db,
	row: PublicationRow,
	number: number,
	asked: Language
): Promise<Result<PublicPoll>> {
	const bundle = await findBundle(db, row, number);
	if (!bundle) return refuse('publication/unknown');
	const { outcome } = await readPublished(db, row);
	const voided = (await findVoided(db, row, outcome)).find(({ poll }) => poll === bundle.poll.id);
	const language = spokenFor(row, asked);
	const words = reportWords[language];
	return ok({
		language,
		languages: row.languages,
		address: row.address,
		publishedAt: row.publishedAt,
		outcome: { title: outcome.consultation.title, state: outcome.consultation.stateName },
		...onePollParts(outcome, bundle.poll.id, words),
		direction: languageTraits[words.language].direction,
		voided: voided ? { at: voided.at, reason: voided.reason } : null,
		constituencies: outcome.consultation.settings.constituencies,
		bundle,
		file: nameOfPoll(number)
	});
}

const nameOfPoll = (number: number) => `poll-${number}.json`;

async function findBundle(db: Db, row: PublicationRow, number: number): Promise<VerificationBundle | undefined> {
	const file = await findPublicationFile(db, row.consultation, nameOfPoll(number));
	return file && (JSON.parse(file.bytes.toString('utf8')) as VerificationBundle);
}

function spokenFor({ languages }: PublicationRow, asked: Language): Language {
	return languages.includes(asked) ? asked : (languages[0] ?? defaultLanguage);
}
