import type { FastifyPluginAsync } from 'fastify';
import { accounts } from './accounts/accounts.plugin.ts';
import { additionsRoutes } from './additions/additions.routes.ts';
import { admissionsRoutes } from './admissions/admissions.routes.ts';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { cardsRoutes } from './cards/cards.routes.ts';
import { caucuses } from './caucuses/caucuses.plugin.ts';
import { clusters } from './clusters/clusters.plugin.ts';
import { commentsRoutes } from './comments/comments.routes.ts';
import { commitmentsRoutes } from './commitments/commitments.routes.ts';
import { concernsRoutes } from './concerns/concerns.routes.ts';
import { consultations } from './consultations/consultations.plugin.ts';
import { correctionsRoutes } from './corrections/corrections.routes.ts';
import { documents } from './documents/documents.plugin.ts';
import { evidenceRoutes } from './evidence/evidence.routes.ts';
import { exports } from './exports/exports.plugin.ts';
import { indicatorsRoutes } from './indicators/indicators.routes.ts';
import { institutionsRoutes } from './institutions/institutions.routes.ts';
import { journalRoutes } from './journal/journal.routes.ts';
import { matrix } from './matrix/matrix.plugin.ts';
import { mechanismsRoutes } from './mechanisms/mechanisms.routes.ts';
import type { ModuleNeeds } from './module-needs.ts';
import { people } from './people/people.plugin.ts';
import { polls } from './polls/polls.plugin.ts';
import { practiceRoutes } from './practice/practice.routes.ts';
import { presence } from './presence/presence.plugin.ts';
import { progressReportsRoutes } from './progress-reports/progress-reports.routes.ts';
import { projectorRoutes } from './projector/projector.routes.ts';
import { ratings } from './ratings/ratings.plugin.ts';
import { remindersRoutes } from './reminders/reminders.routes.ts';
import { searchRoutes } from './search/search.routes.ts';
import { taxonomyRoutes } from './taxonomy/taxonomy.routes.ts';
import { webhooksRoutes } from './webhooks/webhooks.routes.ts';
import { workshopsRoutes } from './workshops/workshops.routes.ts';

/** [WEB181] The plugin of each module that has routes, in the order in which they are registered. */
export const modules: readonly FastifyPluginAsync<ModuleNeeds>[] = [
	people,
	journalRoutes,
	consultations,
	accounts,
	presence,
	documents,
	commentsRoutes,
	taxonomyRoutes,
	clusters,
	mechanismsRoutes,
	caucuses,
	matrix,
	ratings,
	cardsRoutes,
	workshopsRoutes,
	concernsRoutes,
	polls,
	commitmentsRoutes,
	progressReportsRoutes,
	evidenceRoutes,
	indicatorsRoutes,
	institutionsRoutes,
	calendarRoutes,
	remindersRoutes,
	correctionsRoutes,
	additionsRoutes,
	admissionsRoutes,
	projectorRoutes,
	searchRoutes,
	webhooksRoutes,
	exports,
	practiceRoutes
];
