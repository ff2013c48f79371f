/** Tables of which `verify` compares no row with the record, and why. `e2e/structure` holds that every column is in one list. */
export const notDecided: readonly { why: string; tables: readonly string[] }[] = [
	{
		why: 'single ratings; what a round revealed is compared',
		tables: ['ratings', 'raters', 'rating_sheets']
	},
	{
		why: 'cards, votes on them and their order are arranged without a line of the record',
		tables: ['cards', 'card_groups', 'card_votes', 'card_passages', 'written_cards', 'card_writers']
	},
	{
		why: 'objections within a side: lines do not tell whose',
		tables: ['side_rating_objections']
	},
	{
		why: 'comments: lines do not tell whose or which',
		tables: ['comment_threads', 'comments']
	},
	{
		why: 'what people write before it is closed',
		tables: ['documents', 'document_snapshots', 'document_updates', 'document_clients', 'room_clusters']
	},
	{ why: 'labels and their links', tables: ['taxonomy_terms', 'taxonomy_links'] },
	{
		why: 'files that were uploaded, and what taking them back needs',
		tables: [
			...['imports', 'import_contents', 'import_uploads', 'remembered_columns', 'stated_positions'],
			...['publication_plans', 'export_submitters', 'export_house_styles', 'export_logos'],
			...['evidence_files', 'evidence_file_chunks']
		]
	},
	{
		why: 'the record says nothing of it, to protect people',
		tables: ['participant_names', 'concerns', 'caucuses', 'caucus_members', 'caucus_codes', 'envelopes']
	},
	{
		why: 'who can come in',
		tables: [
			...[
				'accounts',
				'sessions',
				'setup_links',
				'joinings',
				'join_codes',
				'scoped_links',
				'calendar_feeds',
				'reminders',
				'reporting_links',
				'webhooks'
			],
			...['password_resets', 'totp_factors', 'passkeys', 'recovery_codes', 'spent_tickets'],
			'account_identities'
		]
	},
	{
		why: 'what Plenum keeps for itself',
		tables: ['commit_count', 'idempotency_keys', 'marks', 'readiness']
	}
];

/** Tables that are compared with the record in another way than by hashes of rows. */
export const comparedOtherwise: Readonly<Record<string, string>> = {
	workshops: 'what their lines make of them, but for the link to a call and how a screen is steered',
	journal_lines: 'the chain',
	journal_heads: 'the chain',
	journal_countersignatures: 'the hash of their line, and their signatures',
	outcome_contents: 'the hash in the line that froze the version',
	document_versions: 'the hash of the text',
	document_version_texts: 'their own hash',
	publication_contents: 'the hash of the file',
	poll_words: 'the hash of the words that are shown',
	poll_word_rulings: 'the hash of the words that are shown',
	unsealing_steps: 'signatures, when the poll is counted again',
	sealed_batches: 'hashes in the steps, when the poll is counted again'
};

/** Columns that no line decides, of tables of which lines decide others. */
export const undecidedColumns: Readonly<Record<string, string>> = {
	'clusters.place': 'order in lists',
	'mechanism_recommendations.place': 'order in lists',
	'polls.workshop': 'where the poll is shown',
	'poll_rosters.cast_by': 'gone with the closing',
	'poll_rosters.cast_at': 'gone with the closing',
	'poll_rosters.delegate': 'the line names the organisation alone',
	'secret_polls.key_lost': 'found when the server starts',
	'publication_choices.kind': 'what was confirmed is no decision; what is held back is compared',
	'publication_files.content': 'under which the bytes are stored',
	'participants.account': 'who can come in',
	'participants.joined_at': 'the line has its own time',
	'participants.muted': 'the line does not tell whom',
	'card_rounds.voting': 'arranged without a line',
	'card_rounds.votes': 'arranged without a line',
	'polls.created_at': 'the line has its own time',
	'consultations.created_at': 'the line has its own time',
	'consultations.practice_until': 'what is only practised is deleted with its record'
};
