#!/bin/sh
# Writes the secrets that docker-compose.yml needs and that are not there yet; never changes one.
# The folder is closed to other users of this machine. The files in it stay readable, because each
# container reads them as its own user.
set -eu

folder=${1:-secrets}
mkdir -p "$folder/accounts"
chmod 700 "$folder"

for name in postgres_password salon_db_password temporal_db_password admin_initial_password \
  chatwoot_webhook_secret stripe_webhook_secret whatsapp_app_secret grafana_password; do
  if [ ! -s "$folder/$name" ]; then
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$folder/$name"
    chmod 644 "$folder/$name"
    echo "created $folder/$name"
  fi
done
