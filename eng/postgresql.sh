#!/usr/bin/env bash
# Starts a PostgreSQL server of its own on the loopback address, on a free port, with its data in a directory that goes with it.
# Source it: it sets BKPSDM_PG, which the database tests read, and postgresql_stop ends the server.
postgresql_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1; }

if [ ! -x "$(postgresql_bin)/initdb" ]; then
  apt-get install -q -y --no-install-recommends postgresql || { apt-get update -q && apt-get install -q -y --no-install-recommends postgresql; }
fi

postgresql_home=$(mktemp -d)
chown postgres "$postgresql_home"
postgresql_port=$(shuf -i 20000-45000 -n 1)
while (exec 3<>"/dev/tcp/127.0.0.1/$postgresql_port") 2>/dev/null; do postgresql_port=$((postgresql_port + 1)); done

# The server refuses to run as root.
postgresql_run() { su postgres -s /bin/bash -c "$(postgresql_bin)/$1"; }
postgresql_run "initdb -D $postgresql_home/data -A trust -U postgres --locale=C.UTF-8 -E UTF8" > /dev/null
postgresql_run "pg_ctl -D $postgresql_home/data -o '-p $postgresql_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgresql_home -c fsync=off' -l $postgresql_home/log -w start" > /dev/null
postgresql_stop() { postgresql_run "pg_ctl -D $postgresql_home/data -m fast -w stop" > /dev/null; rm -rf "$postgresql_home"; }
export BKPSDM_PG="Host=127.0.0.1;Port=$postgresql_port;Username=postgres"
