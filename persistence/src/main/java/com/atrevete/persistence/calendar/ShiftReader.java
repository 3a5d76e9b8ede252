package com.atrevete.persistence.calendar;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.StylistId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Resolves weekly hours and the exceptions of single days into each professional's shifts. */
final class ShiftReader {

  private static final String WEEKLY =
      """
      SELECT stylist_id, day_of_week, starts, ends
      FROM working_hours JOIN stylist ON stylist.id = stylist_id
      WHERE active
      """;
  private static final String EXCEPTIONS =
      """
      SELECT stylist_id, day, starts, ends
      FROM working_exception JOIN stylist ON stylist.id = stylist_id
      WHERE active AND day BETWEEN :from AND :to
      """;

  private final JdbcClient jdbc;

  ShiftReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<StylistId, List<TimeSpan>> read(LocalDate from, LocalDate to) {
    Map<StylistId, Map<Integer, List<Hours>>> weekly = weekly();
    Map<StylistId, Map<LocalDate, List<Hours>>> exceptions = exceptions(from, to);
    exceptions.keySet().forEach(stylist -> weekly.putIfAbsent(stylist, Map.of()));
    Map<StylistId, List<TimeSpan>> shifts = new HashMap<>();
    weekly.forEach((stylist, week) ->
        shifts.put(
            stylist,
            from.datesUntil(to.plusDays(1))
                .flatMap(day ->
                    exceptions
                        .getOrDefault(stylist, Map.of())
                        .getOrDefault(
                            day, week.getOrDefault(day.getDayOfWeek().getValue(), List.of()))
                        .stream()
                        .map(hours -> hours.on(day)))
                .sorted(Comparator.comparing(TimeSpan::start))
                .toList()));
    return shifts;
  }

  private Map<StylistId, Map<Integer, List<Hours>>> weekly() {
    Map<StylistId, Map<Integer, List<Hours>>> weekly = new HashMap<>();
    jdbc.sql(WEEKLY)
        .query(row -> {
          weekly
              .computeIfAbsent(stylist(row), id -> new HashMap<>())
              .computeIfAbsent(row.getInt("day_of_week"), day -> new ArrayList<>())
              .add(
                  new Hours(
                      row.getObject("starts", LocalTime.class),
                      row.getObject("ends", LocalTime.class)));
        });
    return weekly;
  }

  /** A day off is an exception without hours, so its list stays empty. */
  private Map<StylistId, Map<LocalDate, List<Hours>>> exceptions(LocalDate from, LocalDate to) {
    Map<StylistId, Map<LocalDate, List<Hours>>> exceptions = new HashMap<>();
    jdbc.sql(EXCEPTIONS)
        .param("from", from)
        .param("to", to)
        .query(row -> {
          List<Hours> day =
              exceptions
                  .computeIfAbsent(stylist(row), id -> new HashMap<>())
                  .computeIfAbsent(
                      row.getObject("day", LocalDate.class), date -> new ArrayList<>());
          @Nullable LocalTime starts = row.getObject("starts", LocalTime.class);
          if (starts != null) {
            day.add(new Hours(starts, row.getObject("ends", LocalTime.class)));
          }
        });
    return exceptions;
  }

  private static StylistId stylist(ResultSet row) throws SQLException {
    return new StylistId(row.getObject("stylist_id", UUID.class));
  }

  private record Hours(LocalTime starts, LocalTime ends) {
    TimeSpan on(LocalDate day) {
      return new TimeSpan(Madrid.instantOf(day.atTime(starts)), Madrid.instantOf(day.atTime(ends)));
    }
  }
}
