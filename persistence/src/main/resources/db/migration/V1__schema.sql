-- The record of the salon. Times are instants (timestamptz, UTC); money is whole cents of the named
-- currency; ids are UUIDs. Constraints make wrong states impossible, whoever writes.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- People ------------------------------------------------------------------------------------------

CREATE TABLE stylist (
  id                 uuid PRIMARY KEY,
  name               text NOT NULL UNIQUE CHECK (btrim(name) <> ''),
  category           text NOT NULL CHECK (category IN ('hairdressing', 'aesthetics', 'both')),
  colour             text NOT NULL DEFAULT '#7c3a8f' CHECK (colour ~ '^#[0-9a-f]{6}$'),
  google_calendar_id text,
  email              text,
  phone              text CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
  active             boolean NOT NULL DEFAULT true,
  position           int NOT NULL DEFAULT 0
);

CREATE TABLE customer (
  id                   uuid PRIMARY KEY,
  phone                text UNIQUE CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
  first_name           text,
  surname              text,
  whatsapp_name        text,
  name_unclear         boolean NOT NULL DEFAULT false,
  language             text NOT NULL DEFAULT 'es' CHECK (language ~ '^[a-z]{2}$'),
  preferred_stylist_id uuid REFERENCES stylist,
  last_visit_at        timestamptz,
  total_spent_cents    bigint NOT NULL DEFAULT 0 CHECK (total_spent_cents >= 0),
  brought_by           uuid REFERENCES customer CHECK (brought_by <> id),
  notes                text NOT NULL DEFAULT '',
  marketing_consent    boolean NOT NULL DEFAULT true,
  blocked              boolean NOT NULL DEFAULT false,
  privacy_sent_at      timestamptz,
  erased_at            timestamptz,
  created_at           timestamptz NOT NULL,
  CHECK (erased_at IS NULL OR (phone IS NULL AND first_name IS NULL AND surname IS NULL AND whatsapp_name IS NULL))
);

CREATE TABLE staff_user (
  id            uuid PRIMARY KEY,
  username      text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9._-]{2,40}$'),
  password_hash text NOT NULL,
  role          text NOT NULL CHECK (role IN ('manager', 'stylist')),
  stylist_id    uuid REFERENCES stylist,
  language      text NOT NULL DEFAULT 'es' CHECK (language IN ('es', 'en')),
  active        boolean NOT NULL DEFAULT true,
  created_at    timestamptz NOT NULL,
  CHECK (role = 'manager' OR stylist_id IS NOT NULL)
);

-- Working time ------------------------------------------------------------------------------------

CREATE TABLE working_hours (
  id          uuid PRIMARY KEY,
  stylist_id  uuid NOT NULL REFERENCES stylist,
  day_of_week int NOT NULL CHECK (day_of_week BETWEEN 1 AND 7),
  starts      time NOT NULL,
  ends        time NOT NULL,
  CHECK (starts < ends),
  EXCLUDE USING gist (
    stylist_id WITH =, day_of_week WITH =,
    tsrange('2000-01-01'::date + starts, '2000-01-01'::date + ends) WITH &&)
);

-- A day whose hours differ from the weekly ones: a row without times is a day off.
CREATE TABLE working_exception (
  id         uuid PRIMARY KEY,
  stylist_id uuid NOT NULL REFERENCES stylist,
  day        date NOT NULL,
  starts     time,
  ends       time,
  reason     text NOT NULL DEFAULT '',
  CHECK ((starts IS NULL) = (ends IS NULL)),
  CHECK (starts < ends)
);
CREATE INDEX working_exception_day ON working_exception (day, stylist_id);

CREATE TABLE closure (
  id       uuid PRIMARY KEY,
  day_from date NOT NULL,
  day_to   date NOT NULL,
  reason   text NOT NULL CHECK (btrim(reason) <> ''),
  source   text NOT NULL DEFAULT 'admin' CHECK (source IN ('admin', 'demo', 'scenario')),
  CHECK (day_from <= day_to),
  EXCLUDE USING gist (daterange(day_from, day_to, '[]') WITH &&)
);

CREATE TABLE block (
  id                uuid PRIMARY KEY,
  stylist_id        uuid NOT NULL REFERENCES stylist,
  starts_at         timestamptz NOT NULL,
  ends_at           timestamptz NOT NULL,
  reason            text NOT NULL DEFAULT '',
  source            text NOT NULL CHECK (source IN ('admin', 'calendar', 'weekly')),
  calendar_event_id text,
  created_at        timestamptz NOT NULL,
  CHECK (starts_at < ends_at),
  UNIQUE (stylist_id, calendar_event_id)
);
CREATE INDEX block_time ON block USING gist (stylist_id, tstzrange(starts_at, ends_at));

-- Catalogue ---------------------------------------------------------------------------------------

CREATE TABLE service (
  id                 uuid PRIMARY KEY,
  name               text NOT NULL UNIQUE CHECK (btrim(name) <> ''),
  category           text NOT NULL CHECK (category IN ('hairdressing', 'aesthetics', 'any')),
  busy_minutes       int NOT NULL CHECK (busy_minutes > 0),
  processing_minutes int NOT NULL DEFAULT 0 CHECK (processing_minutes >= 0),
  finishing_minutes  int NOT NULL DEFAULT 0 CHECK (finishing_minutes >= 0),
  price_cents        bigint NOT NULL CHECK (price_cents >= 0),
  needs_deposit      boolean NOT NULL,
  description        text NOT NULL DEFAULT '',
  aliases            text[] NOT NULL DEFAULT '{}',
  active             boolean NOT NULL DEFAULT true,
  position           int NOT NULL DEFAULT 0,
  CHECK ((processing_minutes = 0) = (finishing_minutes = 0))
);

CREATE TABLE stylist_excluded_service (
  stylist_id uuid NOT NULL REFERENCES stylist,
  service_id uuid NOT NULL REFERENCES service,
  PRIMARY KEY (stylist_id, service_id)
);

CREATE TABLE pack (
  id          uuid PRIMARY KEY,
  name        text NOT NULL UNIQUE CHECK (btrim(name) <> ''),
  price_cents bigint NOT NULL CHECK (price_cents >= 0),
  minutes     int NOT NULL CHECK (minutes > 0),
  description text NOT NULL DEFAULT '',
  active      boolean NOT NULL DEFAULT true
);

CREATE TABLE pack_service (
  pack_id    uuid NOT NULL REFERENCES pack,
  service_id uuid NOT NULL REFERENCES service,
  position   int NOT NULL DEFAULT 0,
  PRIMARY KEY (pack_id, service_id)
);

CREATE TABLE faq (
  topic      text PRIMARY KEY CHECK (topic ~ '^[a-z_]+$'),
  answer     text NOT NULL CHECK (btrim(answer) <> ''),
  updated_at timestamptz NOT NULL
);

-- Policies ----------------------------------------------------------------------------------------

-- The same ranges as the domain's Policies type.
CREATE FUNCTION policy_value_is_valid(key text, value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN key IN ('opening_weekdays', 'opening_saturday', 'opening_sunday', 'reminder_window') THEN
      (value = 'closed' AND key <> 'reminder_window')
      OR (value ~ '^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$'
          AND split_part(value, '-', 1) < split_part(value, '-', 2))
    WHEN value !~ '^[0-9]{1,6}$' THEN false
    WHEN key = 'deposit_percent' THEN value::int BETWEEN 0 AND 100
    WHEN key = 'deposit_minimum_cents' THEN value::int BETWEEN 0 AND 10000
    WHEN key = 'hold_minutes' THEN value::int BETWEEN 5 AND 1440
    WHEN key = 'hold_today_minutes' THEN value::int BETWEEN 5 AND 1440
    WHEN key = 'hold_warning_minutes' THEN value::int BETWEEN 1 AND 60
    WHEN key = 'payment_retry_minutes' THEN value::int BETWEEN 1 AND 240
    WHEN key = 'payment_takeover_minutes' THEN value::int BETWEEN 0 AND 1440
    WHEN key = 'unpaid_holds' THEN value::int BETWEEN 1 AND 10
    WHEN key = 'hold_abuse_expiries' THEN value::int BETWEEN 1 AND 20
    WHEN key = 'lead_minutes' THEN value::int BETWEEN 0 AND 1440
    WHEN key = 'offer_valid_minutes' THEN value::int BETWEEN 1 AND 1440
    WHEN key = 'options_offered' THEN value::int BETWEEN 2 AND 3
    WHEN key = 'buffer_minutes' THEN value::int BETWEEN 0 AND 120
    WHEN key = 'grid_minutes' THEN value::int BETWEEN 5 AND 120
    WHEN key = 'horizon_days' THEN value::int BETWEEN 1 AND 365
    WHEN key = 'free_cancellation_hours' THEN value::int BETWEEN 0 AND 720
    WHEN key = 'very_late_hours' THEN value::int BETWEEN 0 AND 168
    WHEN key = 'moves' THEN value::int BETWEEN 0 AND 20
    WHEN key = 'reminder_hours' THEN value::int BETWEEN 2 AND 336
    WHEN key = 'reminder_late_hours' THEN value::int BETWEEN 1 AND 336
    WHEN key = 'takeover_hours' THEN value::int BETWEEN 1 AND 168
    WHEN key = 'takeover_answer_minutes' THEN value::int BETWEEN 1 AND 240
    WHEN key = 'unclear_messages' THEN value::int BETWEEN 1 AND 10
    WHEN key = 'messages_per_minute' THEN value::int BETWEEN 1 AND 100
    WHEN key = 'batch_seconds' THEN value::int BETWEEN 0 AND 30
    WHEN key = 'batch_limit_seconds' THEN value::int BETWEEN 1 AND 120
    WHEN key = 'batch_limit_messages' THEN value::int BETWEEN 1 AND 100
    WHEN key = 'idle_hours' THEN value::int BETWEEN 1 AND 168
    WHEN key = 'retention_months' THEN value::int BETWEEN 1 AND 120
    ELSE false
  END
$$;

CREATE TABLE policy (
  key         text PRIMARY KEY,
  value       text NOT NULL,
  description text NOT NULL DEFAULT '',
  updated_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT policy_value_in_range CHECK (policy_value_is_valid(key, value))
);

CREATE TABLE policy_change (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  key        text NOT NULL REFERENCES policy,
  old_value  text NOT NULL,
  new_value  text NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION record_policy_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO policy_change (key, old_value, new_value, changed_by, changed_at)
  VALUES (NEW.key, OLD.value, NEW.value, coalesce(nullif(current_setting('atrevete.actor', true), ''), current_user),
          NEW.updated_at);
  RETURN NEW;
END $$;
CREATE TRIGGER policy_history AFTER UPDATE OF value ON policy
  FOR EACH ROW WHEN (OLD.value IS DISTINCT FROM NEW.value) EXECUTE FUNCTION record_policy_change();

INSERT INTO policy (key, value, description) VALUES
  ('deposit_percent', '20', 'Deposit, % of the price of the parts that need one'),
  ('deposit_minimum_cents', '50', 'Below this many cents no deposit is asked'),
  ('hold_minutes', '30', 'Minutes a slot is held while the deposit is unpaid'),
  ('hold_today_minutes', '15', 'The same for a visit today'),
  ('hold_warning_minutes', '5', 'Minutes before the hold ends at which the customer is warned'),
  ('payment_retry_minutes', '15', 'Minutes added to the deadline by a failed payment'),
  ('payment_takeover_minutes', '60', 'A hold in a person''s hands ends this many minutes before the start'),
  ('unpaid_holds', '2', 'Unpaid holds a customer may have at once'),
  ('hold_abuse_expiries', '3', 'Expired holds within 24 h at which the team is told'),
  ('lead_minutes', '60', 'Minutes ahead a slot today must start to be offered'),
  ('offer_valid_minutes', '10', 'Minutes for which a slot today that was offered may still be taken'),
  ('options_offered', '2', 'Slots offered at once'),
  ('buffer_minutes', '0', 'Minutes kept free after a visit'),
  ('grid_minutes', '30', 'Distance between offered starts'),
  ('horizon_days', '90', 'Days ahead that can be booked'),
  ('free_cancellation_hours', '24', 'A cancellation more than this many hours ahead is refunded'),
  ('very_late_hours', '6', 'Under this many hours changes go to the team'),
  ('moves', '3', 'Times a booking may be moved without the team'),
  ('reminder_hours', '48', 'Hours ahead at which the reminder goes out'),
  ('reminder_late_hours', '24', 'The same for a visit booked later than that'),
  ('reminder_window', '09:00-21:00', 'Time of day in which reminders may go out'),
  ('takeover_hours', '24', 'Hours of Maite''s silence after an escalation or a person''s last message'),
  ('takeover_answer_minutes', '15', 'Minutes of opening time after which the team is told again'),
  ('unclear_messages', '3', 'Unclear messages in a row that bring a person'),
  ('messages_per_minute', '10', 'Messages a minute that are read at once'),
  ('batch_seconds', '3', 'Seconds after the last message at which a turn is answered'),
  ('batch_limit_seconds', '10', 'Seconds after which a turn is answered in any case'),
  ('batch_limit_messages', '10', 'Messages after which a turn is answered in any case'),
  ('idle_hours', '24', 'Hours of silence that end a dialogue'),
  ('retention_months', '24', 'Months after which conversations are anonymised'),
  ('opening_weekdays', '10:00-20:00', 'Opening hours Monday to Friday'),
  ('opening_saturday', '10:00-14:00', 'Opening hours on Saturday'),
  ('opening_sunday', 'closed', 'Opening hours on Sunday');

-- Conversations -----------------------------------------------------------------------------------

CREATE TABLE conversation (
  id              uuid PRIMARY KEY,
  customer_id     uuid NOT NULL REFERENCES customer,
  channel         text NOT NULL CHECK (channel IN ('chatwoot', 'whatsapp')),
  external_id     text,
  handled_by      text NOT NULL DEFAULT 'maite' CHECK (handled_by IN ('maite', 'staff')),
  handled_until   timestamptz,
  state           jsonb NOT NULL DEFAULT '{}',
  last_turn       jsonb,
  next_at         timestamptz,
  last_message_at timestamptz,
  created_at      timestamptz NOT NULL,
  UNIQUE (customer_id, channel),
  CHECK (handled_by = 'staff' OR handled_until IS NULL)
);
CREATE INDEX conversation_due ON conversation (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX conversation_external ON conversation (channel, external_id);
CREATE INDEX conversation_recent ON conversation (last_message_at DESC NULLS LAST);

-- Bookings ----------------------------------------------------------------------------------------

CREATE TABLE booking (
  id               uuid PRIMARY KEY,
  customer_id      uuid NOT NULL REFERENCES customer,
  conversation_id  uuid REFERENCES conversation,
  source           text NOT NULL DEFAULT 'conversation' CHECK (source IN ('conversation', 'staff', 'demo')),
  price_cents      bigint NOT NULL CHECK (price_cents >= 0),
  deposit_cents    bigint NOT NULL CHECK (deposit_cents >= 0),
  policies         jsonb NOT NULL,
  hold_expires_at  timestamptz,
  payment_failures int NOT NULL DEFAULT 0 CHECK (payment_failures BETWEEN 0 AND 2),
  moves            int NOT NULL DEFAULT 0 CHECK (moves >= 0),
  next_step        text,
  next_at          timestamptz,
  created_at       timestamptz NOT NULL,
  CHECK (deposit_cents <= price_cents),
  CHECK (next_at IS NULL OR next_step IS NOT NULL)
);
CREATE INDEX booking_customer ON booking (customer_id);
CREATE INDEX booking_conversation ON booking (conversation_id);
CREATE INDEX booking_due ON booking (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX booking_open ON booking (id) WHERE next_step IS NOT NULL;

CREATE TABLE appointment (
  id                    uuid PRIMARY KEY,
  booking_id            uuid NOT NULL REFERENCES booking,
  customer_id           uuid NOT NULL REFERENCES customer,
  stylist_id            uuid NOT NULL REFERENCES stylist,
  pack_id               uuid REFERENCES pack,
  status                text NOT NULL CHECK (status IN
                          ('provisional', 'confirmed', 'completed', 'no_show', 'expired', 'cancelled')),
  payment_status        text NOT NULL CHECK (payment_status IN
                          ('none', 'pending', 'paid', 'refunded', 'forfeited', 'refund_failed', 'void', 'waived')),
  starts_at             timestamptz NOT NULL,
  ends_at               timestamptz NOT NULL,
  busy                  tstzmultirange NOT NULL,
  price_cents           bigint NOT NULL CHECK (price_cents >= 0),
  deposit_cents         bigint NOT NULL CHECK (deposit_cents >= 0),
  calendar_event_id     text UNIQUE,
  reminder_sent_at      timestamptz,
  reminder_confirmed_at timestamptz,
  late_minutes          int CHECK (late_minutes > 0),
  replaces              uuid UNIQUE REFERENCES appointment CHECK (replaces <> id),
  created_at            timestamptz NOT NULL,
  CONSTRAINT appointment_time CHECK (starts_at < ends_at AND ends_at - starts_at <= interval '24 hours'),
  -- The buffer may reach beyond the end; the bounds let the agenda look only a day back.
  CONSTRAINT appointment_busy CHECK (NOT isempty(busy) AND lower(busy) >= starts_at
                                     AND upper(busy) - ends_at <= interval '2 hours'),
  CONSTRAINT appointment_deposit CHECK (deposit_cents <= price_cents),
  CONSTRAINT appointment_reminder CHECK (reminder_confirmed_at IS NULL OR reminder_sent_at IS NOT NULL),
  CONSTRAINT appointment_free_or_not CHECK ((payment_status = 'none') = (deposit_cents = 0)),
  CONSTRAINT appointment_money_fits_status CHECK (CASE status
    WHEN 'provisional' THEN payment_status IN ('none', 'pending')
    WHEN 'confirmed'   THEN payment_status IN ('none', 'paid', 'waived')
    WHEN 'completed'   THEN payment_status IN ('none', 'paid', 'waived')
    WHEN 'no_show'     THEN payment_status IN ('none', 'forfeited', 'waived')
    WHEN 'expired'     THEN payment_status IN ('none', 'void')
    WHEN 'cancelled'   THEN payment_status IN ('none', 'void', 'waived', 'paid', 'refunded', 'forfeited', 'refund_failed')
  END),
  CONSTRAINT appointment_no_double_booking
    EXCLUDE USING gist (stylist_id WITH =, busy WITH &&) WHERE (status IN ('provisional', 'confirmed'))
);
CREATE INDEX appointment_booking ON appointment (booking_id);
CREATE INDEX appointment_customer ON appointment (customer_id, starts_at);
CREATE INDEX appointment_agenda ON appointment (starts_at, stylist_id);
CREATE INDEX appointment_open ON appointment (starts_at) WHERE status IN ('provisional', 'confirmed');

CREATE TABLE appointment_service (
  appointment_id uuid NOT NULL REFERENCES appointment,
  service_id     uuid NOT NULL REFERENCES service,
  position       int NOT NULL DEFAULT 0,
  PRIMARY KEY (appointment_id, service_id)
);

-- Money -------------------------------------------------------------------------------------------

CREATE TABLE payment (
  id                  uuid PRIMARY KEY,
  booking_id          uuid NOT NULL REFERENCES booking,
  method              text NOT NULL CHECK (method IN ('link', 'cash', 'card')),
  attempt             int NOT NULL CHECK (attempt >= 1),
  amount_cents        bigint NOT NULL CHECK (amount_cents > 0),
  currency            text NOT NULL DEFAULT 'eur' CHECK (currency ~ '^[a-z]{3}$'),
  status              text NOT NULL CHECK (status IN ('open', 'paid', 'failed', 'expired')),
  provider_session_id text UNIQUE,
  provider_payment_id text,
  url                 text,
  created_at          timestamptz NOT NULL,
  paid_at             timestamptz,
  UNIQUE (booking_id, method, attempt),
  CHECK ((status = 'paid') = (paid_at IS NOT NULL)),
  CHECK (method = 'link' OR provider_session_id IS NULL)
);
CREATE INDEX payment_provider_payment ON payment (provider_payment_id);

CREATE TABLE refund (
  id                 uuid PRIMARY KEY,
  payment_id         uuid NOT NULL REFERENCES payment,
  appointment_id     uuid REFERENCES appointment,
  amount_cents       bigint NOT NULL CHECK (amount_cents > 0),
  reason             text NOT NULL CHECK (reason IN ('cancelled', 'late_payment', 'paid_twice', 'unexpected', 'goodwill')),
  status             text NOT NULL CHECK (status IN ('requested', 'succeeded', 'failed')),
  provider_refund_id text UNIQUE,
  requested_at       timestamptz NOT NULL,
  settled_at         timestamptz
);
CREATE INDEX refund_payment ON refund (payment_id);

CREATE TABLE provider_event (
  id                uuid PRIMARY KEY,
  event_id          text NOT NULL UNIQUE,
  type              text NOT NULL,
  session_id        text,
  payment_intent_id text,
  payment_id        uuid,
  booking_id        uuid,
  amount_cents      bigint,
  currency          text,
  payment_status    text,
  livemode          boolean NOT NULL,
  status            text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'handled', 'ignored')),
  outcome           text,
  received_at       timestamptz NOT NULL,
  signalled_at      timestamptz
);
CREATE INDEX provider_event_unsignalled ON provider_event (received_at) WHERE status = 'received';
CREATE INDEX provider_event_session ON provider_event (session_id);

-- Messages, notices, escalations ------------------------------------------------------------------

CREATE TABLE message (
  id              uuid PRIMARY KEY,
  seq             bigint GENERATED ALWAYS AS IDENTITY,
  conversation_id uuid NOT NULL REFERENCES conversation,
  direction       text NOT NULL CHECK (direction IN ('in', 'out')),
  role            text NOT NULL CHECK (role IN ('customer', 'maite', 'staff', 'system')),
  kind            text NOT NULL DEFAULT 'text' CHECK (kind IN
                    ('text', 'button', 'voice', 'image', 'video', 'file', 'sticker', 'location', 'contact',
                     'reaction', 'edited', 'deleted', 'template')),
  text            text NOT NULL,
  buttons         text[] NOT NULL DEFAULT '{}',
  status          text NOT NULL,
  understanding   jsonb,
  external_id     text,
  channel         text NOT NULL CHECK (channel IN ('chatwoot', 'whatsapp')),
  business_key    text UNIQUE,
  template        text,
  money_fact      boolean NOT NULL DEFAULT false,
  attempts        int NOT NULL DEFAULT 0,
  created_at      timestamptz NOT NULL,
  recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  signalled_at    timestamptz,
  sent_at         timestamptz,
  UNIQUE (channel, external_id),
  CHECK (CASE direction
    WHEN 'in'  THEN role = 'customer' AND status IN ('received', 'answered', 'ignored')
    WHEN 'out' THEN role <> 'customer' AND status IN
      ('pending', 'sending', 'sent', 'delivered', 'read', 'failed', 'dropped')
  END)
);
CREATE INDEX message_conversation ON message (conversation_id, seq);
CREATE INDEX message_open ON message (conversation_id, seq) WHERE status IN ('received', 'pending', 'sending');
-- A person's reply on the channel itself has to reach its conversation too.
CREATE INDEX message_unsignalled ON message (recorded_at)
  WHERE signalled_at IS NULL AND (direction = 'in' AND status = 'received' OR business_key LIKE 'staff-reply/%');
CREATE INDEX message_unsent ON message (recorded_at) WHERE direction = 'out' AND status IN ('pending', 'sending');

CREATE TABLE notification (
  id           uuid PRIMARY KEY,
  stylist_id   uuid REFERENCES stylist,
  booking_id   uuid REFERENCES booking,
  channel      text NOT NULL CHECK (channel IN ('email', 'sms', 'chatwoot', 'admin')),
  template     text NOT NULL,
  text         text NOT NULL DEFAULT '',
  business_key text NOT NULL UNIQUE,
  attempts     int NOT NULL DEFAULT 0,
  status       text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'sent', 'failed')),
  created_at   timestamptz NOT NULL,
  sent_at      timestamptz
);
CREATE INDEX notification_recent ON notification (created_at DESC);

CREATE TABLE escalation (
  id              uuid PRIMARY KEY,
  conversation_id uuid REFERENCES conversation,
  booking_id      uuid REFERENCES booking,
  reason          text NOT NULL CHECK (reason IN
                    ('medical', 'human_please', 'unclear', 'payment_failed', 'very_late', 'system_failure', 'delay',
                     'wrong_payment', 'block_conflict', 'refund_failed', 'unpaid_difference', 'hold_abuse',
                     'payment_event', 'insult')),
  summary         text NOT NULL DEFAULT '',
  owner           text,
  status          text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done')),
  needed_person   boolean,
  business_key    text NOT NULL UNIQUE,
  created_at      timestamptz NOT NULL,
  closed_at       timestamptz,
  CHECK ((status = 'done') = (closed_at IS NOT NULL))
);
CREATE INDEX escalation_open ON escalation (created_at) WHERE status = 'open';

CREATE TABLE waitlist_entry (
  id              uuid PRIMARY KEY,
  customer_id     uuid NOT NULL REFERENCES customer,
  conversation_id uuid REFERENCES conversation,
  service_ids     uuid[] NOT NULL CHECK (cardinality(service_ids) > 0),
  pack_id         uuid REFERENCES pack,
  stylist_id      uuid REFERENCES stylist,
  day_from        date NOT NULL,
  day_to          date NOT NULL,
  part_of_day     text CHECK (part_of_day IN ('morning', 'afternoon', 'evening')),
  offers_made     int NOT NULL DEFAULT 0 CHECK (offers_made >= 0),
  status          text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'offered', 'booked', 'ended')),
  created_at      timestamptz NOT NULL,
  CHECK (day_from <= day_to)
);

CREATE TABLE audit_entry (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  actor      text NOT NULL,
  action     text NOT NULL,
  entity     text NOT NULL,
  entity_id  uuid NOT NULL,
  details    jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL
);
CREATE INDEX audit_entity ON audit_entry (entity, entity_id, created_at);

-- The business clock ------------------------------------------------------------------------------

CREATE TABLE business_clock (
  only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  offset_millis bigint NOT NULL CHECK (offset_millis >= 0)
);
INSERT INTO business_clock (offset_millis) VALUES (0);

CREATE FUNCTION forbid_clock_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.offset_millis < OLD.offset_millis THEN
    RAISE EXCEPTION 'the business clock cannot go back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER business_clock_forward BEFORE UPDATE ON business_clock
  FOR EACH ROW EXECUTE FUNCTION forbid_clock_going_back();

-- No status moves backwards -----------------------------------------------------------------------

CREATE FUNCTION forbid_appointment_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  correction boolean := OLD.status IN ('completed', 'no_show') AND NEW.status IN ('completed', 'no_show');
BEGIN
  IF NEW.status <> OLD.status AND NOT correction
     AND (OLD.status || '>' || NEW.status) NOT IN (
       'provisional>confirmed', 'provisional>expired', 'provisional>cancelled',
       'confirmed>completed', 'confirmed>no_show', 'confirmed>cancelled') THEN
    RAISE EXCEPTION 'an appointment cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.payment_status <> OLD.payment_status
     AND NOT (correction AND OLD.payment_status IN ('paid', 'forfeited') AND NEW.payment_status IN ('paid', 'forfeited'))
     AND (OLD.payment_status || '>' || NEW.payment_status) NOT IN (
       'pending>paid', 'pending>void', 'pending>waived', 'paid>refunded', 'paid>forfeited', 'paid>refund_failed',
       'refund_failed>refunded') THEN
    RAISE EXCEPTION 'a payment status cannot go from % to %', OLD.payment_status, NEW.payment_status
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appointment_forward BEFORE UPDATE OF status, payment_status ON appointment
  FOR EACH ROW EXECUTE FUNCTION forbid_appointment_going_back();

CREATE FUNCTION forbid_payment_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status
     AND (OLD.status || '>' || NEW.status) NOT IN
       ('open>paid', 'open>failed', 'open>expired', 'failed>paid', 'failed>expired', 'expired>paid') THEN
    RAISE EXCEPTION 'a payment cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_forward BEFORE UPDATE OF status ON payment
  FOR EACH ROW EXECUTE FUNCTION forbid_payment_going_back();

-- Paid means that money came ----------------------------------------------------------------------

CREATE FUNCTION require_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM payment p WHERE p.booking_id = NEW.booking_id AND p.status = 'paid') THEN
    RAISE EXCEPTION 'appointment % is % but its booking has no paid payment', NEW.id, NEW.payment_status
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER appointment_paid_has_payment
  AFTER INSERT OR UPDATE OF payment_status ON appointment DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.payment_status IN ('paid', 'refunded', 'forfeited', 'refund_failed'))
  EXECUTE FUNCTION require_payment();

CREATE FUNCTION forbid_refunding_too_much() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM payment WHERE id = NEW.payment_id FOR UPDATE;
  IF (SELECT sum(r.amount_cents) FROM refund r WHERE r.payment_id = NEW.payment_id AND r.status <> 'failed')
     > (SELECT p.amount_cents FROM payment p WHERE p.id = NEW.payment_id AND p.status = 'paid') THEN
    RAISE EXCEPTION 'payment % cannot be refunded beyond its amount', NEW.payment_id USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM payment p WHERE p.id = NEW.payment_id AND p.status = 'paid') THEN
    RAISE EXCEPTION 'payment % was not paid, so it cannot be refunded', NEW.payment_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refund_within_payment
  AFTER INSERT OR UPDATE ON refund DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION forbid_refunding_too_much();

-- Screens follow the record: one notification per change, after commit -----------------------------

CREATE FUNCTION announce_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('agenda', '');
  RETURN NULL;
END $$;
CREATE FUNCTION announce_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('conversation', NEW.conversation_id::text);
  RETURN NULL;
END $$;
CREATE FUNCTION announce_conversation_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('conversation', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER appointment_announced AFTER INSERT OR UPDATE ON appointment
  FOR EACH ROW EXECUTE FUNCTION announce_agenda();
CREATE TRIGGER booking_announced AFTER INSERT OR UPDATE ON booking
  FOR EACH ROW EXECUTE FUNCTION announce_agenda();
CREATE TRIGGER block_announced AFTER INSERT OR UPDATE ON block
  FOR EACH ROW EXECUTE FUNCTION announce_agenda();
CREATE TRIGGER notification_announced AFTER INSERT OR UPDATE ON notification
  FOR EACH ROW EXECUTE FUNCTION announce_agenda();
CREATE TRIGGER escalation_announced AFTER INSERT OR UPDATE ON escalation
  FOR EACH ROW EXECUTE FUNCTION announce_agenda();
CREATE TRIGGER message_announced AFTER INSERT OR UPDATE ON message
  FOR EACH ROW EXECUTE FUNCTION announce_conversation();
CREATE TRIGGER conversation_announced AFTER INSERT OR UPDATE OF handled_by, handled_until ON conversation
  FOR EACH ROW EXECUTE FUNCTION announce_conversation_row();
