-- A store as schema 1 wrote it, filled with invented cases. Frozen: later programs must take it on whole.
CREATE TABLE "VersionInfo" ("Version" INTEGER NOT NULL, "AppliedOn" DATETIME, "Description" TEXT);
CREATE UNIQUE INDEX "UC_Version" ON "VersionInfo" ("Version" ASC);
INSERT INTO "VersionInfo" VALUES (1, '2026-11-25T08:00:00', 'cases and their versions');
create table case_head (
    case_id text not null primary key,
    version integer not null check (version > 0),
    pseudonym_key text not null unique
) strict;
create table case_version (
    case_id text not null references case_head (case_id),
    version integer not null check (version > 0),
    saved_at text not null,
    pseudonym text not null,
    status text not null check (status in ('registered', 'ready', 'discussed', 'signed', 'followed_up')),
    board_date text,
    document text not null,
    primary key (case_id, version)
) strict;
create trigger case_version_is_never_changed before update on case_version
begin select raise(abort, 'a version is never changed'); end;
create trigger case_version_is_never_removed before delete on case_version
begin select raise(abort, 'a version is never removed'); end;
create trigger case_head_only_goes_on before update on case_head when new.version <> old.version + 1 or new.case_id <> old.case_id
begin select raise(abort, 'a case goes on by one version'); end;
create trigger case_head_is_never_removed before delete on case_head
begin select raise(abort, 'a case is never removed'); end;
insert into case_head values ('c1', 2, 'fall 1'), ('c2', 1, 'fall ü');
insert into case_version values ('c1', 1, '2026-11-25T09:00:00Z', 'Fall 1', 'registered', null, '{"format":"myelon-case/1","case":"Fall 1"}');
insert into case_version values ('c1', 2, '2026-11-25T09:30:00Z', 'Fall 1', 'signed', '2026-12-01', '{"format":"myelon-case/1","case":"Fall 1","facts":{"motor_deficit":true}}');
insert into case_version values ('c2', 1, '2026-11-25T10:00:00.123Z', 'Fall Ü', 'registered', null, '{"format":"myelon-case/1","case":"Fall Ü"}');
