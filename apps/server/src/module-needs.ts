import type { FastifyInstance } from 'fastify';
import type { RunnableWorkshops } from './accounts/runnable-workshops.ts';
import { isInCaucus } from './caucuses/find-own-caucus.ts';
import { findCluster } from './clusters/clusters.store.ts';
import { hasCommitment } from './commitments/commitments.store.ts';
import type { ConsultationsOptions } from './consultations/consultations-options.ts';
import type { DocumentsOptions } from './documents/documents.plugin.ts';
import { readDocument } from './documents/read-document.ts';
import { findOutcomeVersion } from './exports/outcome/outcome-versions.store.ts';
import { findPlans } from './indicators/indicators.store.ts';
import { findInstitutionsInUse } from './institutions/responsibilities.store.ts';
import type { PollsOptions } from './polls/polls.plugin.ts';
import type { ProgressReportsOptions } from './progress-reports/progress-reports.routes.ts';
import { findReportingInstitutions } from './progress-reports/progress-reports.store.ts';
import { findRunnable, nameRunner } from './workshops/name-runner.ts';
import type { HasCommitment } from './workshops/plan-workshop.ts';
import type { RemindersOptions } from './reminders/reminders.routes.ts';
import { labelWords } from '@plenum/reports/words/label-words';

/** The options of the modules' plugins: what a module needs of one that imports it. Each plugin names its own. */
export type ModuleNeeds = ConsultationsOptions &
	DocumentsOptions &
	PollsOptions &
	ProgressReportsOptions &
	RemindersOptions & {
		runnable: RunnableWorkshops;
		hasCommitment: HasCommitment;
		levelNames: readonly string[];
	};

export function createModuleNeeds(app: FastifyInstance, mailer: RemindersOptions['mailer']): ModuleNeeds {
	const { context } = app;
	const { read } = context.database;
	return {
		isInCaucus: (caucus, participant) => isInCaucus(read, caucus, participant),
		onWordsSaved: (...saved) => app.presence.wordsSaved(...saved),
		runnable: { find: findRunnable, nameRunner: (tx, runner) => nameRunner(context, tx, runner) },
		hasCommitment,
		mailer,
		// [PROGRESS15] Those that are responsible for something, and those that reported.
		async findInstitutionsInUse(db, consultation) {
			const responsible = await findInstitutionsInUse(db, consultation);
			return new Set([...responsible, ...(await findReportingInstitutions(db, consultation))]);
		},
		async findUnits(db, consultation) {
			const plans = await findPlans(db, consultation);
			return new Map(plans.map(({ indicator, unit }) => [indicator, unit.trim()]));
		},
		// What the levels of the usual scale are called, in every language of documents.
		levelNames: Object.values(labelWords).flatMap(({ levels }) => Object.values<string>(levels)),
		async readAction(cluster, action) {
			const row = await findCluster(read, cluster);
			const document = row && (await readDocument(read, row.document));
			return document?.assessment.actions.find(({ id }) => id === action) ?? null;
		},
		async readOutcome(consultation, version) {
			const row = await findOutcomeVersion(read, consultation, version);
			return row ? { label: row.label ?? '', sha256: row.sha256 } : null;
		}
	};
}
