package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Offers;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.SlotRequest;
import com.atrevete.domain.policy.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search for times, from what was asked for to what comes nearest. */
record Search(Talk talk, Agenda agenda, SlotRequest wanted) {

  /**
   * Times that were found.
   *
   * @param apology what has to be said first, when they are not what was asked for
   */
  record Found(List<Slot> options, @Nullable Line apology) {}

  Found find() {
    return slots(wanted).isEmpty() ? nearest() : found(wanted, null);
  }

  private Found nearest() {
    LocalDate day = wanted.from();
    if (day.equals(wanted.to())) {
      Optional<Line.ClosedThatDay> closed = ClosedDays.line(talk, day);
      if (closed.isPresent()) {
        return nextDays(closed.get());
      }
    }
    String her = wantedName();
    if (her != null) {
      return withoutHer(her);
    }
    return namesHour() && !slots(atAnyHour(wanted)).isEmpty()
        ? found(atAnyHour(wanted), new Line.NotAtThatTime())
        : nextDays(new Line.NoRoomThen(day, wanted.to(), null));
  }

  /** Somebody else at that hour, else she at another, else somebody else at another. */
  private Found withoutHer(String her) {
    if (!slots(withAnyone(wanted)).isEmpty()) {
      return found(withAnyone(wanted), new Line.NotWithHer(her));
    }
    if (namesHour() && !slots(atAnyHour(wanted)).isEmpty()) {
      return found(atAnyHour(wanted), new Line.NotAtThatTime());
    }
    SlotRequest anyhow = withAnyone(atAnyHour(wanted));
    return slots(anyhow).isEmpty()
        ? nextDays(new Line.NoRoomThen(wanted.from(), wanted.to(), her))
        : found(anyhow, new Line.NotWithHer(her));
  }

  private boolean namesHour() {
    return wanted.at() != null
        || wanted.notBefore() != null
        || wanted.notAfter() != null
        || wanted.partOfDay() != null;
  }

  private @Nullable String wantedName() {
    return wanted.wanted() == null ? null : talk.facts().catalog().stylist(wanted.wanted()).name();
  }

  /** The next days with room at the wanted time of day, or else at any. */
  private Found nextDays(Line apology) {
    List<Slot> options = firstOfNextDays(wanted);
    return new Found(options.isEmpty() ? firstOfNextDays(atAnyHour(wanted)) : options, apology);
  }

  private List<Slot> firstOfNextDays(SlotRequest request) {
    return Offers.nextDays(request, agenda, talk.facts().catalog(), policies(), talk.facts().now())
        .stream()
        .map(day -> day.options().getFirst())
        .toList();
  }

  /** What was asked for or comes nearest, with what is near that when it alone is no choice. */
  private Found found(SlotRequest request, @Nullable Line apology) {
    List<Slot> nearest = Offers.choose(slots(request), wanted, agenda, policies());
    List<Slot> around =
        Offers.on(request, agenda, talk.facts().catalog(), policies(), talk.facts().now());
    List<Slot> options =
        Stream.concat(nearest.stream(), around.stream())
            .distinct()
            .limit(policies().offer().options())
            .toList();
    return new Found(options, apology);
  }

  private List<Slot> slots(SlotRequest request) {
    return Availability.slots(
        request, agenda, talk.facts().catalog(), policies(), talk.facts().now());
  }

  private Policies policies() {
    return talk.facts().policies();
  }

  private static SlotRequest atAnyHour(SlotRequest r) {
    return new SlotRequest(
        r.visit(),
        r.from(),
        r.to(),
        null,
        null,
        null,
        null,
        r.wanted(),
        r.unwanted(),
        r.preferred(),
        r.requestedAt());
  }

  private static SlotRequest withAnyone(SlotRequest r) {
    return new SlotRequest(
        r.visit(),
        r.from(),
        r.to(),
        r.at(),
        r.notBefore(),
        r.notAfter(),
        r.partOfDay(),
        null,
        r.unwanted(),
        r.preferred(),
        r.requestedAt());
  }
}
