#!/bin/sh
# Registers the namespace and the search attributes. Done twice equals done once.
# Where the server is comes from TEMPORAL_ADDRESS, which the command reads by itself.
set -eu

namespace=${TEMPORAL_NAMESPACE:-salon}
attributes=${SEARCH_ATTRIBUTES:-/etc/salon/search-attributes}
# Long enough to look into last month's bookings, short enough to keep the database small.
retention=30d

attempt=0
until temporal operator cluster health >/dev/null 2>&1; do
  attempt=$((attempt + 1))
  if [ "$attempt" -ge 30 ]; then
    echo "Temporal does not answer at $TEMPORAL_ADDRESS" >&2
    exit 1
  fi
  sleep 2
done

if temporal operator namespace describe -n "$namespace" >/dev/null 2>&1; then
  temporal operator namespace update -n "$namespace" --retention "$retention"
else
  temporal operator namespace create -n "$namespace" --retention "$retention"
fi

# A new namespace reaches every part of the server within some seconds: until then it is "not found".
register() {
  attempt=0
  until temporal operator search-attribute create -n "$namespace" --name "$1" --type "$2"; do
    attempt=$((attempt + 1))
    [ "$attempt" -lt 15 ] || return 1
    sleep 2
  done
}

while read -r name type; do
  [ -n "$name" ] || continue
  register "$name" "$type" </dev/null
done <"$attributes"
