import { nameKey } from '@plenum/domain/people/given-name';
import { CreateConsultationRequest } from '@plenum/protocol/consultations';
import Schema from 'typebox/schema';
import { createConsultation } from '../consultations/create-consultation.ts';
import type { AppContext } from '../app-context.ts';
import { findAccountByName } from '../people/accounts.store.ts';
import { createPeople } from '../people/people.ts';
import { optional, refused, required, UsageError, type Command, type CommandArguments } from './command.ts';

export const command: Command = {
	usage: 'consultation create --account NAME --title TITLE --state STATE --cycle N [--session N] [--purpose PURPOSE]',
	about: 'A consultation with that account as its first facilitator.',
	words: 0,
	options: {
		account: { type: 'string' },
		title: { type: 'string' },
		state: { type: 'string' },
		cycle: { type: 'string' },
		session: { type: 'string' },
		purpose: { type: 'string' }
	},
	async run(given, desk) {
		const context = await desk.context();
		const account = await findAccountNamed(context, required(given, 'account'));
		const { members } = createPeople(context);
		const made = await createConsultation(context, members, account, requestOf(given));
		if (!made.ok) return refused(made.reason);
		const { consultation } = made.value;
		return {
			json: { ok: true, consultation: consultation.id, title: consultation.title },
			lines: [`Consultation made: ${consultation.id}`, `${context.config.publicUrl}/c/${consultation.id}`]
		};
	}
};

export async function findAccountNamed(context: AppContext, name: string): Promise<{ id: string; name: string }> {
	const account = await findAccountByName(context.database.read, nameKey(name));
	if (!account) throw new UsageError('There is no account of that name.');
	return { id: account.id, name: account.name };
}

function requestOf(given: CommandArguments): CreateConsultationRequest {
	const session = optional(given, 'session');
	const cycle = Number(required(given, 'cycle'));
	const request: unknown = {
		title: required(given, 'title'),
		stateName: required(given, 'state'),
		reviews: [{ cycle, session: session === undefined ? null : Number(session), symbols: [] }],
		purpose: optional(given, 'purpose') ?? 'mid-term-report'
	};
	if (!isRequest(request)) throw new UsageError('A value is not one that a consultation can have.');
	return request;
}

const compiled = Schema.Compile(CreateConsultationRequest);

function isRequest(value: unknown): value is CreateConsultationRequest {
	return compiled.Check(value);
}
