#!/bin/sh
# Runs once, when PostgreSQL starts on an empty volume: one role for the salon's facts, one for
# Temporal, and neither can connect to what belongs to the other.
set -eu

psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\set salon_password `cat "${SECRETS_DIR:-/run/secrets}/salon_db_password"`
\set temporal_password `cat "${SECRETS_DIR:-/run/secrets}/temporal_db_password"`

CREATE ROLE salon LOGIN PASSWORD :'salon_password';
CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';

CREATE DATABASE salon OWNER salon;
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;

REVOKE CONNECT ON DATABASE salon, temporal, temporal_visibility FROM PUBLIC;
SQL
