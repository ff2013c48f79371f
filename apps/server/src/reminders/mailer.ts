import type { Delivery } from '@plenum/domain/reminders/reminder';
import { createTransport } from 'nodemailer';
import type { SmtpConfig } from '../config.ts';

export type Mail = {
	to: string;
	subject: string;
	text: string;
	language: string;
	/** Where a POST ends reminders, without an account (RFC 8058). */
	unsubscribe: string;
};

export type Mailer = {
	/** Plain text, without pictures and tracking. Never throws: what a mail server says may hold the address. */
	send(mail: Mail): Promise<Delivery>;
	/** Whether the server answers and takes the password. */
	answers(): Promise<boolean>;
	close(): void;
};

const patience = 20_000;

/** Several connections that are used again and again, as long as there is something to send. */
export function createMailer({ url, from }: SmtpConfig): Mailer {
	const times = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
	const transport = createTransport({ url, pool: true, maxConnections: 5, maxMessages: 100, ...times });
	return {
		async send({ to, subject, text, language, unsubscribe }) {
			try {
				await transport.sendMail({
					from,
					to,
					subject,
					text,
					headers: {
						'Auto-Submitted': 'auto-generated',
						'Content-Language': language,
						'List-Unsubscribe': `<${unsubscribe}>`,
						'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
					},
					disableFileAccess: true,
					disableUrlAccess: true
				});
				return 'delivered';
			} catch (error) {
				return deliveryAfter(error);
			}
		},
		answers: () => transport.verify().then(Boolean, () => false),
		close: () => transport.close()
	};
}

/** [REMINDER6] Only an answer to the recipient is about the address: a sender that is refused would stop everybody. */
function deliveryAfter(error: unknown): Exclude<Delivery, 'delivered'> {
	const { command, responseCode } = error as { command?: unknown; responseCode?: unknown };
	if (command !== 'RCPT TO' || typeof responseCode !== 'number') return 'away';
	return responseCode >= 500 ? 'refused' : 'later';
}
