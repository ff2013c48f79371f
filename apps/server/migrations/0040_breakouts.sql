CREATE TABLE `room_clusters` (
	`room` text NOT NULL,
	`cluster` text NOT NULL,
	`opened` integer,
	`closed` integer,
	`closed_at` integer,
	PRIMARY KEY(`room`, `cluster`),
	FOREIGN KEY (`room`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `room_clusters_open` ON `room_clusters` (`cluster`) WHERE "room_clusters"."closed_at" is null;