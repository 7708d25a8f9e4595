#!/usr/bin/env bash
# A whole copy of the hub's database, by which any later minute can be had back together with what
# postgresql.conf beside this file archives. For the user postgres, every night: FOLDER [KEEP]
# KEEP copies stay (7); older ones go, and with them the archive from before the oldest.
set -eu -o pipefail
umask 077

folder=$1 keep=${2:-7}
# Debian keeps some of these programs out of everybody's way, in a folder for each version.
version=$(psql -qAtX -c 'show server_version')
PATH=$PATH:/usr/lib/postgresql/${version%%.*}/bin
name=$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$folder/whole" "$folder/wal"
fresh=$folder/whole/.$name
rm -rf "$folder"/whole/.[0-9]*
pg_basebackup --pgdata="$fresh" --format=plain --wal-method=stream --checkpoint=fast --no-password
# Each file against the list that the server wrote; what is not whole is no backup.
pg_verifybackup --quiet "$fresh"
mv "$fresh" "$folder/whole/$name"
sync -f "$folder"

cd "$folder/whole"
kept=()
for old in $(printf '%s\n' [0-9]* | LC_ALL=C sort -r); do
  if [ ${#kept[@]} -lt "$keep" ]; then kept+=("$old"); else rm -rf "$old"; fi
done
oldest=${kept[${#kept[@]} - 1]}
start=$(sed -n 's/^START WAL LOCATION: .* (file \([0-9A-F]*\))$/\1/p' "$oldest/backup_label")
pg_archivecleanup "$folder/wal" "$start"
echo "$folder/whole/$name"
