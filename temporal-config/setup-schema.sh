#!/bin/sh
# Brings Temporal's two databases to the schema of this server version. Done twice equals done once.
set -eu

SQL_PASSWORD="$(cat /run/secrets/temporal_db_password)"
export SQL_PASSWORD

update() {
  database=$1
  schema=$2
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$database" setup-schema -v 0.0
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$database" \
    update-schema -d "/etc/temporal/schema/postgresql/v12/$schema/versioned"
}

update temporal temporal
update temporal_visibility visibility
