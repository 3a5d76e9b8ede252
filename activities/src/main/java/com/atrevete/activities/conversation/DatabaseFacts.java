package com.atrevete.activities.conversation;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.OpeningTimes;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.conversation.CustomerFacts;
import com.atrevete.domain.conversation.Facts;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.language.ProfileName;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.customer.Customer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one customer, read from the database when they are asked for and kept for one step.
 */
final class DatabaseFacts implements Facts {

  private static final int OPENING_LOOKAHEAD_DAYS = 14;

  private final Stores stores;
  private final CustomerId id;
  private final Instant now;
  private @Nullable Catalog catalog;
  private @Nullable Policies policies;
  private @Nullable CustomerFacts customer;

  DatabaseFacts(Stores stores, CustomerId id, Instant now) {
    this.stores = stores;
    this.id = id;
    this.now = now;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Catalog catalog() {
    Catalog known = catalog;
    if (known == null) {
      known = stores.catalog().load();
      catalog = known;
    }
    return known;
  }

  @Override
  public Policies policies() {
    Policies known = policies;
    if (known == null) {
      known = Policies.of(stores.policies().values());
      policies = known;
    }
    return known;
  }

  @Override
  public CustomerFacts customer() {
    CustomerFacts known = customer;
    if (known == null) {
      known = read();
      customer = known;
    }
    return known;
  }

  /** Her record has been changed: it is read again when it is asked for. */
  void forgetCustomer() {
    customer = null;
  }

  private CustomerFacts read() {
    Customer record =
        stores
            .customers()
            .find(id)
            .orElseThrow(() -> new IllegalStateException("no customer " + id));
    String profile = record.whatsappName();
    return new CustomerFacts(
        record.firstName(),
        record.surname() != null,
        record.privacySentAt() != null,
        record.firstName() != null || record.nameUnclear(),
        profile == null ? null : ProfileName.firstName(profile).orElse(null),
        usual(),
        stores.customers().preferredStylist(id).orElse(null),
        stores.bookings().open(id, now));
  }

  private List<ServiceId> usual() {
    return stores.visits().last(id, 1).stream()
        .findFirst()
        .map(visit -> visit.services())
        .orElse(List.of());
  }

  @Override
  public Agenda agenda(LocalDate from, LocalDate to) {
    return stores.agendas().load(from, to);
  }

  @Override
  public Optional<String> closure(LocalDate day) {
    return stores.agendas().closure(day);
  }

  @Override
  public @Nullable Instant opensAt() {
    LocalDate today = Madrid.dateOf(now);
    Agenda next = agenda(today, today.plusDays(OPENING_LOOKAHEAD_DAYS));
    OpeningTimes opening = new OpeningTimes(policies().opening(), next.closed());
    return opening.isOpen(now) ? null : opening.nextOpening(now).orElse(null);
  }
}
