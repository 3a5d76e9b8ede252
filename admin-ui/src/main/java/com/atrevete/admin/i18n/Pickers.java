package com.atrevete.admin.i18n;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Date pickers in the language of the screen, weeks beginning on Monday. */
public final class Pickers {

  private Pickers() {}

  public static DatePickerI18n date(Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    return new DatePickerI18n()
        .setMonthNames(
            Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(week(TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(week(TextStyle.SHORT_STANDALONE, locale))
        .setFirstDayOfWeek(1)
        .setToday(english ? "Today" : "Hoy")
        .setCancel(english ? "Cancel" : "Cancelar")
        .setDateFormats("dd/MM/yyyy", "d/M/yy", "ddMMyyyy");
  }

  /** Sunday first, as the component wants it. */
  private static List<String> week(TextStyle style, Locale locale) {
    return IntStream.of(7, 1, 2, 3, 4, 5, 6)
        .mapToObj(day -> DayOfWeek.of(day).getDisplayName(style, locale))
        .toList();
  }
}
