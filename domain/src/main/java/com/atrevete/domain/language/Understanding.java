package com.atrevete.domain.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a turn says, and nothing more: an absent field was not said.
 *
 * @param intent the main intent
 * @param also further intents of the same turn
 * @param services catalogue names, in the order in which they were named
 * @param unsureServices the services named leave a variant open ("manicura" with or without
 *     bioterapia, "peinado" short or long); the dialogue asks
 * @param date the wanted day (for a move: the new one); never together with dateFrom and dateTo
 * @param dateFrom first day of a range, inclusive
 * @param dateTo last day of a range, inclusive
 * @param time exact wall-clock time in Europe/Madrid; drops partOfDay
 * @param timeFrom earliest start
 * @param timeTo latest start
 * @param stylist the professional asked for
 * @param notStylist a professional she does not want
 * @param anyStylist said that anybody is fine
 * @param option 1-based number of an offered slot
 * @param name first name given
 * @param surname surname given
 * @param persons how many people, when said
 * @param delayMinutes "20 min tarde"
 * @param arrivesInMinutes "llego en 20"
 * @param faqTopics what is asked, first the main one
 * @param currentDate day of the existing visit that is to be moved or cancelled, when named
 * @param language ISO 639-1 code of the language she writes in (es, ca, en, …)
 */
public record Understanding(
    Intent intent,
    List<Intent> also,
    List<String> services,
    boolean unsureServices,
    @Nullable LocalDate date,
    @Nullable LocalDate dateFrom,
    @Nullable LocalDate dateTo,
    @Nullable LocalTime time,
    @Nullable LocalTime timeFrom,
    @Nullable LocalTime timeTo,
    @Nullable PartOfDay partOfDay,
    @Nullable String stylist,
    @Nullable String notStylist,
    boolean anyStylist,
    @Nullable Integer option,
    @Nullable String name,
    @Nullable String surname,
    @Nullable Integer persons,
    @Nullable Integer delayMinutes,
    @Nullable Integer arrivesInMinutes,
    List<FaqTopic> faqTopics,
    @Nullable LocalDate currentDate,
    String language) {

  public Understanding {
    also = List.copyOf(also);
    services = List.copyOf(services);
    faqTopics = List.copyOf(faqTopics);
  }

  /** Whether the turn carries this intent, as its main one or beside it. */
  public boolean has(Intent wanted) {
    return intent == wanted || also.contains(wanted);
  }

  /** A turn that says nothing but its intent. */
  public static Understanding of(Intent intent) {
    return new Understanding(
        intent, List.of(), List.of(), false, null, null, null, null, null, null, null, null, null,
        false, null, null, null, null, null, null, List.of(), null, "es");
  }
}
