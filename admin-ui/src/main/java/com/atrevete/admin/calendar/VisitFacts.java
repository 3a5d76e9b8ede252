package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.VisitDetails.Companion;
import com.atrevete.admin.calendar.VisitDetails.Payment;
import com.atrevete.admin.calendar.VisitDetails.Person;
import com.atrevete.admin.i18n.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The facts of a visit as a list of terms. */
final class VisitFacts extends DescriptionList {

  private final VisitDetails visit;
  private final Formats formats;
  private final Instant now;

  VisitFacts(VisitDetails visit, Formats formats, Instant now) {
    this.visit = visit;
    this.formats = formats;
    this.now = now;
    addClassName("facts");
    addWhoAndWhat();
    addMoney();
    addWhatHappensNext();
  }

  private void addWhoAndWhat() {
    fact("visit.services", text(visit.services()));
    long minutes = Duration.between(visit.startsAt(), visit.endsAt()).toMinutes();
    fact(
        "visit.when",
        text(
            formats.dayAndTime(visit.startsAt())
                + "–"
                + formats.time(visit.endsAt())
                + " ("
                + minutes
                + " min)"));
    fact("visit.with", text(visit.professional()));
    if (visit.customer().phone() != null) {
      fact("visit.phone", phone(visit.customer().phone()));
    }
    Person booker = visit.booker();
    if (booker != null) {
      fact("visit.booker", text(booker.name()));
      if (booker.phone() != null) {
        fact("visit.phone", phone(booker.phone()));
      }
    }
    if (!visit.companions().isEmpty()) {
      Div group = new Div();
      visit.companions().forEach(companion -> group.add(companion(companion)));
      fact("visit.group", group);
    }
  }

  private void addMoney() {
    fact("visit.price", text(formats.money(visit.money().price())));
    long deposit = visit.money().deposit();
    if (deposit == 0) {
      fact("visit.deposit", text(getTranslation("visit.deposit.none")));
      return;
    }
    Span status = text(getTranslation("money." + visit.money().payment().code()));
    status.addClassNames("money", "money-" + visit.money().payment().code());
    Div line = new Div(text(formats.money(deposit) + " · "), status);
    fact("visit.deposit", line);
    if (!visit.payments().isEmpty()) {
      Div payments = new Div();
      visit.payments().forEach(payment -> payments.add(payment(payment)));
      fact("visit.payments", payments);
    }
  }

  private void addWhatHappensNext() {
    String step = visit.next().step();
    Instant at = visit.next().at();
    String next =
        step == null
            ? getTranslation("next.nothing")
            : getTranslation("next." + step.toLowerCase(Locale.ROOT));
    Div line = new Div(text(next));
    if (step != null && at != null) {
      line.add(text(" · " + formats.dayAndTime(at) + " (" + formats.relative(at, now) + ")"));
    }
    line.addClassName("next");
    fact("visit.next", line);
    addReminder(visit.reminder().sentAt(), visit.reminder().answeredAt());
    Integer late = visit.lateMinutes();
    if (late != null) {
      fact("visit.late", text(getTranslation("visit.late.minutes", late)));
    }
    if (visit.moves() > 0) {
      fact("visit.moves", text(String.valueOf(visit.moves())));
    }
  }

  private void addReminder(@Nullable Instant sent, @Nullable Instant answered) {
    if (sent != null) {
      String words = getTranslation("visit.reminder.sent", formats.dayAndTime(sent));
      String answer = answered == null ? "" : " · " + getTranslation("visit.reminder.answered");
      fact("visit.reminder", text(words + answer));
    }
  }

  private Component companion(Companion companion) {
    return new Div(
        text(
            "%s: %s, %s, %s"
                .formatted(
                    companion.customer(),
                    companion.services(),
                    companion.professional(),
                    formats.time(companion.at()))));
  }

  private Component payment(Payment payment) {
    return new Div(
        text(
            "%s %d · %s · %s"
                .formatted(
                    getTranslation("method." + payment.method()),
                    payment.attempt(),
                    formats.money(payment.cents()),
                    getTranslation("payment." + payment.status()))));
  }

  private static Component phone(@Nullable String number) {
    return new Anchor("tel:" + number, String.valueOf(number));
  }

  private static Span text(String words) {
    return new Span(words);
  }

  private void fact(String key, Component value) {
    add(new Term(getTranslation(key)), new Description(value));
  }
}
