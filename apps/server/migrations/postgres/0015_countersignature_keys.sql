CREATE UNIQUE INDEX "journal_countersignatures_key" ON "journal_countersignatures" USING btree ("consultation","length","key");--> statement-breakpoint
CREATE INDEX "journal_lines_hash" ON "journal_lines" USING btree ("consultation","hash");--> statement-breakpoint
CREATE INDEX "journal_lines_type" ON "journal_lines" USING btree ("consultation","type","place");