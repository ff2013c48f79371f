-- stop other nodes first: they would append lines without the hashes, and find lines with hashes changed.
ALTER TABLE `journal_lines` ADD `row_macs` text;