#!/usr/bin/env bash
# A database as it was at a minute: BACKUPS TIME DATA, where BACKUPS is the folder of backup.sh, TIME
# such as '2026-12-01 14:05:00+02' or now, and DATA an empty folder for the new database. For the user
# postgres. Start the server on DATA afterwards; it reads the archive up to the minute and opens.
set -eu -o pipefail
umask 077

backups=$(readlink -f "$1") time=$2 data=$3
[ ! -e "$data" ] || [ -z "$(ls -A "$data")" ] || { echo "not empty: $data" >&2; exit 1; }

# The newest whole copy from before that minute.
limit=99999999T999999Z
[ "$time" = now ] || limit=$(date -u -d "$time" +%Y%m%dT%H%M%SZ)
whole=''
for copy in $(cd "$backups/whole" && printf '%s\n' [0-9]* | LC_ALL=C sort); do
  if [[ ! $copy > $limit ]]; then whole=$copy; fi
done
[ -n "$whole" ] || { echo "no copy is from before $time" >&2; exit 1; }

mkdir -p "$data"
cp -a "$backups/whole/$whole/." "$data"
chmod 700 "$data"
{
  echo "restore_command = 'cp $backups/wal/%f %p'"
  # What is had back writes a history of its own: nothing goes into the old archive.
  echo "archive_mode = off"
  if [ "$time" != now ]; then
    echo "recovery_target_time = '$time'"
    echo "recovery_target_action = 'promote'"
  fi
} >>"$data/postgresql.auto.conf"
: >"$data/recovery.signal"
echo "$data is made of the copy $whole: start a server on it"
