ALTER TABLE `document_version_texts` ADD `authors` text;--> statement-breakpoint
ALTER TABLE `document_version_texts` ADD `shortened_sha256` text;