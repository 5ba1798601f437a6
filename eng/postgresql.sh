#!/usr/bin/env bash
# Starts a PostgreSQL server of its own on the loopback address, on a free port, with its data in a directory that goes with it.
# Source it: it sets BKPSDM_PG, which the database tests read, and postgresql_stop ends the server. Its status is not 0 where a
# server can neither be found nor installed. A server that BKPSDM_PG names already is left alone.
postgresql_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1; }

postgresql_install() {
  [ -x "$(postgresql_bin)/initdb" ] && return
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -q -y --no-install-recommends postgresql || { apt-get update -q && apt-get install -q -y --no-install-recommends postgresql; }
}

# The server refuses to run as root.
postgresql_run() { su postgres -s /bin/bash -c "$(postgresql_bin)/$1" > /dev/null; }

postgresql_start() {
  postgresql_install || return
  postgresql_home=$(mktemp -d)
  chown postgres "$postgresql_home" || { rm -rf "$postgresql_home"; return 1; }
  local port
  port=$(shuf -i 20000-45000 -n 1)
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  postgresql_run "initdb -D $postgresql_home/data -A trust -U postgres --locale=C.UTF-8 -E UTF8" || return
  postgresql_run "pg_ctl -D $postgresql_home/data -o '-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgresql_home -c fsync=off' -l $postgresql_home/log -w start" || return
  export BKPSDM_PG="Host=127.0.0.1;Port=$port;Username=postgres"
}

postgresql_stop() {
  [ -n "${postgresql_home:-}" ] || return 0
  postgresql_run "pg_ctl -D $postgresql_home/data -m fast -w stop"
  rm -rf "$postgresql_home"
}

[ -n "${BKPSDM_PG:-}" ] || postgresql_start
