package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares understandings with labelled turns and keeps the measures the salon judges by. */
public final class Scoreboard {

  private static final List<String> SLOTS =
      List.of(
          ("services date date_from date_to time time_from time_to part_of_day stylist not_stylist"
                  + " any_stylist option name surname persons delay_minutes arrives_in_minutes"
                  + " faq_topic")
              .split(" ", -1));
  private static final List<String> WHEN =
      List.of("date", "date_from", "date_to", "time", "time_from", "time_to");
  private static final Set<String> CRITICAL =
      Set.of("medical", "human_please", "payment_problem", "cancel");
  private static final Set<String> DECIDED = Set.of("choose_option", "confirm_yes", "confirm_no");

  /** Intents younger than the labelled files and the older ones they may stand for. */
  private static final Map<String, Set<String>> NEAREST =
      Map.of(
          "payment_claimed", Set.of("payment_problem"),
          "my_appointment", Set.of("faq", "price_question"),
          "modify_services", Set.of("book", "confirm_no", "reschedule"),
          "wait", Set.of("unclear", "confirm_no", "thanks"),
          "complaint", Set.of("out_of_scope", "human_please", "unclear"),
          "insult", Set.of("out_of_scope", "unclear", "complaint"),
          "unsubscribe", Set.of("out_of_scope", "confirm_no"));

  private final Map<String, Tally> slots = new TreeMap<>();
  private final Map<String, Tally> critical = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int turns;
  private int intents;
  private int exact;
  private int timed;
  private int timedRight;
  private int decided;
  private int decidedRight;
  private int destructive;

  /**
   * Adds one turn.
   *
   * @param id its id, kept when something in it is wrong
   * @param expected the labelled fields
   * @param got the understood fields, see {@link Frame}
   */
  public void add(String id, Map<String, Object> expected, Map<String, Object> got) {
    String wanted = String.valueOf(expected.get("intent"));
    String found = String.valueOf(got.get("intent"));
    boolean intentRight = same(wanted, found);
    boolean slotsRight = countSlots(expected, got);
    turns++;
    intents += intentRight ? 1 : 0;
    exact += intentRight && slotsRight ? 1 : 0;
    countWhen(expected, got);
    countDecision(wanted, expected, got, intentRight);
    countCritical(wanted, found, intentRight);
    destructive += !intentRight && Set.of("confirm_yes", "cancel").contains(found) ? 1 : 0;
    if (!intentRight || !slotsRight) {
      wrong.add(id);
    }
  }

  private static boolean same(String wanted, String found) {
    return wanted.equals(found)
        || NEAREST.getOrDefault(found, Set.of()).contains(wanted)
        || NEAREST.getOrDefault(wanted, Set.of()).contains(found);
  }

  private boolean countSlots(Map<String, Object> expected, Map<String, Object> got) {
    boolean right = true;
    for (String slot : SLOTS) {
      Set<String> wanted = values(expected.get(slot));
      Set<String> found = values(got.get(slot));
      if (!wanted.isEmpty() || !found.isEmpty()) {
        Tally count = slots.computeIfAbsent(slot, _ -> new Tally());
        Set<String> hits = new HashSet<>(wanted);
        hits.retainAll(found);
        count.hit += hits.size();
        count.missed += wanted.size() - hits.size();
        count.extra += found.size() - hits.size();
        right &= wanted.equals(found);
      }
    }
    return right;
  }

  private static Set<String> values(@Nullable Object value) {
    Set<String> values = new HashSet<>();
    if (value instanceof List<?> list) {
      list.forEach(entry -> values.add(Letters.fold(String.valueOf(entry))));
    } else if (value != null) {
      values.add(Letters.fold(String.valueOf(value)));
    }
    return values;
  }

  private void countWhen(Map<String, Object> expected, Map<String, Object> got) {
    if (WHEN.stream().anyMatch(expected::containsKey)) {
      timed++;
      timedRight +=
          WHEN.stream().allMatch(slot -> values(expected.get(slot)).equals(values(got.get(slot))))
              ? 1
              : 0;
    }
  }

  private void countDecision(
      String wanted, Map<String, Object> expected, Map<String, Object> got, boolean intentRight) {
    if (DECIDED.contains(wanted)) {
      decided++;
      decidedRight +=
          intentRight && values(expected.get("option")).equals(values(got.get("option"))) ? 1 : 0;
    }
  }

  private void countCritical(String wanted, String found, boolean intentRight) {
    if (CRITICAL.contains(wanted)) {
      Tally count = critical.computeIfAbsent(wanted, _ -> new Tally());
      count.hit += intentRight ? 1 : 0;
      count.missed += intentRight ? 0 : 1;
    } else if (CRITICAL.contains(found) && !intentRight) {
      critical.computeIfAbsent(found, _ -> new Tally()).extra++;
    }
  }

  /** Share of turns whose intent is right, 0 to 1. */
  public double intentAccuracy() {
    return Tally.ratio(intents, turns);
  }

  /** F1 over all fields of all turns, 0 to 1. */
  public double slotF1() {
    Tally all = new Tally();
    for (Tally count : slots.values()) {
      all.add(count);
    }
    return all.f1();
  }

  /** Share of turns that name a moment in which every date and time is right, 0 to 1. */
  public double whenAccuracy() {
    return Tally.ratio(timedRight, timed);
  }

  /** Share of options, yes and no read right, 0 to 1. */
  public double decisionAccuracy() {
    return Tally.ratio(decidedRight, decided);
  }

  /** Share of medical, human_please, payment_problem and cancel turns that are seen, 0 to 1. */
  public double criticalRecall() {
    int hit = critical.values().stream().mapToInt(count -> count.hit).sum();
    int missed = critical.values().stream().mapToInt(count -> count.missed).sum();
    return Tally.ratio(hit, hit + missed);
  }

  /** Share of all turns wrongly read as a yes or a cancellation, 0 to 1. */
  public double falseDestructiveRate() {
    return turns == 0 ? 0 : (double) destructive / turns;
  }

  /** Ids of the turns in which something is wrong. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The measures by name, for people. */
  public Map<String, String> report() {
    Map<String, String> report = new LinkedHashMap<>();
    report.put("turns", String.valueOf(turns));
    report.put("intent accuracy", Tally.percent(intentAccuracy()));
    report.put("slot micro-f1", String.format(Locale.ROOT, "%.3f", slotF1()));
    report.put("date and time exact", Tally.percent(whenAccuracy()));
    report.put("option and yes/no", Tally.percent(decisionAccuracy()));
    report.put("exact frame", Tally.percent(Tally.ratio(exact, turns)));
    report.put("critical recall", Tally.percent(criticalRecall()));
    critical.forEach((intent, count) -> report.put("  " + intent, count.line()));
    report.put("false confirm_yes or cancel", Tally.percent(falseDestructiveRate()));
    slots.forEach((slot, count) -> report.put("  " + slot, count.line()));
    return report;
  }
}
