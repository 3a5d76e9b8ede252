package com.atrevete.domain.catalog;

import static com.atrevete.domain.catalog.DemoCatalog.CATALOG;
import static com.atrevete.domain.catalog.DemoCatalog.ids;
import static com.atrevete.domain.catalog.DemoCatalog.pack;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suggesting a pack")
class PackSuggestionsTest {

  @Test
  @DisplayName(
      "Laura wants mechas: the pack with a cut costs 80 € and saves 6.20 €, 120 min not 130")
  void suggestsThePackWithItsSaving() {
    var suggestion = PackSuggestions.best(CATALOG, ids("Mechas")).orElseThrow();

    assertThat(suggestion.pack()).isEqualTo(pack("Mechas + Corte de pelo"));
    assertThat(suggestion.price()).isEqualTo(Money.ofCents(8000));
    assertThat(suggestion.apartPrice()).isEqualTo(Money.ofCents(8620));
    assertThat(suggestion.saving()).isEqualTo(Money.ofCents(620));
    assertThat(suggestion.duration()).isEqualTo(Duration.ofHours(2));
    assertThat(suggestion.apartDuration()).isEqualTo(Duration.ofMinutes(130));
  }

  @Test
  @DisplayName("Nothing is suggested for a service in no pack, for three services, or for none")
  void suggestsNothing() {
    assertThat(PackSuggestions.best(CATALOG, ids("Barro"))).isEmpty();
    assertThat(PackSuggestions.best(CATALOG, ids("Mechas", "Barro", "Secado"))).isEmpty();
    assertThat(PackSuggestions.best(CATALOG, List.of())).isEmpty();
  }

  @Test
  @DisplayName("Who asks for exactly a pack gets it without a suggestion")
  void exactlyAPackNeedsNoSuggestion() {
    assertThat(PackSuggestions.best(CATALOG, ids("Corte de pelo", "Mechas"))).isEmpty();
  }

  @Test
  @DisplayName("Of several packs the largest saving in per cent is suggested, not the largest in €")
  void prefersTheLargestPercentage() {
    var best = PackSuggestions.best(CATALOG, ids("Mechas", "Depilación de cejas")).orElseThrow();

    assertThat(best.pack().name()).isEqualTo("Manicura permanente + Depilación de cejas");
  }

  @Test
  @DisplayName("Of packs that save alike the shorter is suggested")
  void prefersTheShorter() {
    Pack shorter = DemoCatalog.pack("Corto", 100, 8000, "Mechas", "Corte de pelo");
    Catalog catalog =
        new Catalog(
            CATALOG.services(),
            List.of(pack("Mechas + Corte de pelo"), shorter),
            CATALOG.stylists());

    assertThat(PackSuggestions.best(catalog, ids("Mechas")).orElseThrow().pack())
        .isEqualTo(shorter);
  }

  @Test
  @DisplayName("A pack that saves nothing or has a service no longer offered is not suggested")
  void ignoresUselessPacks() {
    Pack dear = DemoCatalog.pack("Caro", 100, 8620, "Mechas", "Corte de pelo");
    Pack gone = DemoCatalog.pack("Antiguo", 100, 5000, "Mechas", "Permanente");
    Catalog catalog = new Catalog(CATALOG.services(), List.of(dear, gone), CATALOG.stylists());

    assertThat(PackSuggestions.best(catalog, ids("Mechas"))).isEmpty();
  }
}
