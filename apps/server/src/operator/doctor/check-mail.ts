import type { SmtpConfig } from '../../config.ts';
import { createMailer } from '../../reminders/mailer.ts';
import { bad, fine, type Finding } from './finding.ts';

/** Whether the mail server takes what Plenum would send. No mail is sent. */
export async function checkMail(smtp: SmtpConfig): Promise<Finding> {
	const mailer = createMailer(smtp);
	const answers = await mailer.answers();
	mailer.close();
	if (answers) return fine('mail', 'The mail server for reminders answers.');
	return bad('mail', {
		found: 'The mail server in SMTP_URL does not answer, or does not take the password.',
		means: 'Nobody is reminded by mail; all else goes on.',
		advice: 'Check name, port, user and password in SMTP_URL, and whether this machine may reach the server.'
	});
}
