package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.policy.Policies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the dialogue may ask the database; reading it changes nothing. */
public interface Facts {

  /** The business clock at the start of this turn. */
  Instant now();

  Catalog catalog();

  Policies policies();

  CustomerFacts customer();

  /** Working time and everything that is taken, from the first day to the last, inclusive. */
  Agenda agenda(LocalDate from, LocalDate to);

  /** Why the salon is shut on that day, when it is by a closure. */
  Optional<String> closure(LocalDate day);

  /** When the salon opens next; absent while it is open. */
  @Nullable Instant opensAt();
}
