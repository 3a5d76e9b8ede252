-- What stands in for the outside while nothing outside is configured.

CREATE TABLE sandbox_checkout (
  session_id        text PRIMARY KEY,
  payment_intent_id text NOT NULL UNIQUE,
  payment_id        uuid NOT NULL,
  booking_id        uuid NOT NULL,
  description       text NOT NULL,
  amount_cents      bigint NOT NULL CHECK (amount_cents > 0),
  currency          text NOT NULL,
  status            text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'complete', 'expired')),
  failures          int NOT NULL DEFAULT 0,
  idempotency_key   text NOT NULL UNIQUE,
  created_at        timestamptz NOT NULL
);

-- Signed events on their way to the product's own webhook, tried until it takes them.
CREATE TABLE sandbox_event (
  event_id     text PRIMARY KEY,
  body         text NOT NULL,
  attempts     int NOT NULL DEFAULT 0,
  created_at   timestamptz NOT NULL,
  delivered_at timestamptz
);
CREATE INDEX sandbox_event_waiting ON sandbox_event (created_at) WHERE delivered_at IS NULL;

CREATE TABLE sandbox_refund (
  refund_id       text PRIMARY KEY,
  idempotency_key text NOT NULL UNIQUE,
  payment_intent_id text NOT NULL,
  amount_cents    bigint NOT NULL CHECK (amount_cents > 0),
  created_at      timestamptz NOT NULL
);

CREATE TABLE sandbox_calendar_event (
  event_id   text PRIMARY KEY,
  calendar   text NOT NULL,
  title      text NOT NULL,
  status     text NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
  starts_at  timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

-- E-mails and SMS that a live salon would have sent.
CREATE TABLE sandbox_notice (
  id           uuid PRIMARY KEY,
  business_key text NOT NULL UNIQUE,
  kind         text NOT NULL CHECK (kind IN ('email', 'sms')),
  recipient    text NOT NULL,
  subject      text NOT NULL DEFAULT '',
  body         text NOT NULL,
  created_at   timestamptz NOT NULL
);

-- Messages that a live channel would have delivered; the key makes sending twice harmless.
CREATE TABLE sandbox_channel_message (
  external_id text PRIMARY KEY,
  message_id  uuid NOT NULL UNIQUE,
  sent_at     timestamptz NOT NULL
);
