package com.atrevete.domain.booking;

import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.id;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static com.atrevete.domain.catalog.DemoCatalog.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atrevete.domain.booking.Visit.BusyPattern;
import com.atrevete.domain.catalog.Category;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Price, duration and deposit of a visit")
class QuotesTest {

  private static final Policies POLICIES = Policies.defaults();

  @ParameterizedTest(name = "{0}: {1} min, {2} cents, deposit {3}")
  @DisplayName("The figures of the salon's scenarios")
  @CsvSource({
    "Mechas|Corte de pelo, 120, 8000, 1600",
    "Color raíz, 60, 3800, 760",
    "Manicura permanente + bioterapia, 90, 4070, 814",
    "Barro gold|Agua lluvia|Peinado largo, 110, 9050, 1810",
    "Bioterapia facial, 60, 5750, 1150",
    "Manicura permanente + bioterapia|Depilación de cejas, 105, 4770, 954",
    "Corte de pelo, 40, 2620, 524",
    "Corte de pelo|Cultura de color|Secado, 95, 7740, 1548",
    "Corte de pelo|Infoactivo sensitivo, 70, 4710, 942",
    "Manicura permanente|Depilación de cejas, 70, 3200, 640",
    "Consulta gratuita, 15, 0, 0"
  })
  void scenarioFigures(String services, int minutes, long price, long deposit) {
    Visit visit = visit(services.split("\\|"));

    assertThat(visit.duration()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(visit.price()).isEqualTo(Money.ofCents(price));
    assertThat(visit.deposit()).isEqualTo(Money.ofCents(deposit));
  }

  @ParameterizedTest(name = "a cut and {0}: {1} = {2} + {3}")
  @DisplayName("Julia and her daughter: one deposit on the sum, shared to the cent")
  @CsvSource({"Peinado corto, 864, 524, 340", "Peinado largo, 974, 524, 450"})
  void groupOfTwo(String hairdo, long deposit, long julia, long daughter) {
    List<Visit> group =
        Quotes.group(CATALOG, List.of(visit("Corte de pelo"), visit(hairdo)), POLICIES);

    assertThat(group).extracting(Visit::deposit).containsExactly(cents(julia), cents(daughter));
    assertThat(julia + daughter).isEqualTo(deposit);
  }

  @Test
  @DisplayName("Mechas booked alone leave the professional free while the colour works")
  void processingTimeIsFreeWhenBookedSingly() {
    assertThat(visit("Mechas").pattern())
        .isEqualTo(new BusyPattern(minutes(40), minutes(30), minutes(20)));
  }

  @Test
  @DisplayName("In a pack or a chain the whole time is busy")
  void processingTimeIsBusyOtherwise() {
    assertThat(visit("Mechas", "Corte de pelo").pattern())
        .isEqualTo(BusyPattern.whole(minutes(120)));
    assertThat(visit("Mechas", "Secado").pattern()).isEqualTo(BusyPattern.whole(minutes(95)));
  }

  @Test
  @DisplayName("A chosen pack brings its services, and others can be done besides it")
  void packWithAnotherService() {
    var mechasAndCut = pack("Mechas + Corte de pelo");

    Visit alone = Quotes.visit(CATALOG, ids("Mechas"), mechasAndCut.id(), POLICIES);
    Visit more = Quotes.visit(CATALOG, ids("Mechas", "Secado"), mechasAndCut.id(), POLICIES);

    assertThat(alone).isEqualTo(visit("Corte de pelo", "Mechas"));
    assertThat(more.services()).containsExactly(id("Mechas"), id("Corte de pelo"), id("Secado"));
    assertThat(more.price()).isEqualTo(cents(8820));
    assertThat(more.duration()).isEqualTo(minutes(125));
  }

  @Test
  @DisplayName("Hairdressing and aesthetics do not go together; the consultation goes with either")
  void tradesDoNotMix() {
    assertThat(Quotes.mixesTrades(CATALOG, ids("Mechas", "Pedicura"))).isTrue();
    assertThat(Quotes.mixesTrades(CATALOG, ids("Consulta gratuita", "Pedicura"))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> visit("Mechas", "Pedicura"));
    assertThat(visit("Pedicura").category()).isEqualTo(Category.AESTHETICS);
  }

  @Test
  @DisplayName("A visit needs a service, and the same one twice counts once")
  void needsAService() {
    assertThatIllegalArgumentException().isThrownBy(() -> visit());
    assertThat(visit("Secado", "Secado")).isEqualTo(visit("Secado"));
  }

  @Test
  @DisplayName("A consultation is of the trade in doubt, else of any")
  void consultationFollowsTheDoubt() {
    assertThat(consultation("Óleo pigmento", "Barro gold").category())
        .isEqualTo(Category.HAIRDRESSING);
    assertThat(consultation().category()).isEqualTo(Category.BOTH);
    assertThat(consultation("Barro gold", "Pedicura").category()).isEqualTo(Category.BOTH);
    assertThat(consultation().deposit()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("A deposit under 0.50 € is not asked for")
  void smallDepositIsWaived() {
    assertThat(visit(Map.of("deposit_percent", "6"), "Secado").deposit()).isEqualTo(Money.ZERO);
    assertThat(visit(Map.of("deposit_percent", "7"), "Secado").deposit()).isEqualTo(cents(57));
  }

  @Test
  @DisplayName("Of a group only the sum must reach the minimum")
  void minimumCountsForTheSum() {
    Policies policies = Policies.of(Map.of("deposit_percent", "6"));

    List<Visit> group = Quotes.group(CATALOG, List.of(visit("Secado"), visit("Secado")), policies);

    assertThat(group).extracting(Visit::deposit).containsExactly(cents(49), cents(49));
  }

  @Test
  @DisplayName("The buffer of the day is kept with the visit")
  void bufferIsPartOfTheVisit() {
    assertThat(visit(Map.of("buffer_minutes", "10"), "Secado").buffer()).isEqualTo(minutes(10));
  }

  private static Visit consultation(String... inDoubt) {
    return Quotes.consultation(CATALOG, id("Consulta gratuita"), ids(inDoubt), POLICIES);
  }

  private static Visit visit(String... services) {
    return visit(Map.of(), services);
  }

  private static Visit visit(Map<String, String> changed, String... services) {
    return Quotes.visit(CATALOG, ids(services), null, Policies.of(changed));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Money cents(long cents) {
    return Money.ofCents(cents);
  }
}
