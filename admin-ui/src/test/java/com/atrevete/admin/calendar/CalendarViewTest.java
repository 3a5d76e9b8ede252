package com.atrevete.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.AdminTest;
import com.atrevete.domain.calendar.Madrid;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The calendar")
class CalendarViewTest extends AdminTest {

  @Test
  @WithUserDetails("marta")
  @DisplayName("Marta finds her own column first")
  void ownColumnFirst() {
    navigate(CalendarView.class);
    assertThat(columns()).startsWith("Marta").hasSize(5);
  }

  @Test
  @WithUserDetails("admin")
  @DisplayName("A hold that comes in appears within a second, dashed, and opens with its facts")
  void holdAppearsByItself() {
    navigate(CalendarView.class);
    UUID laura = salon().conversationOf("Laura", "+34611000101");
    UUID visit = salon().holdsPack(laura, "Pilar", at(11));
    awaitOnScreen(Duration.ofSeconds(1), () -> block(visit).isPresent());
    NativeButton block = block(visit).orElseThrow();
    assertThat(block.getClassNames()).contains("provisional");
    test(block).click();
    Dialog dialog = find(Dialog.class).single();
    assertThat(dialog.getHeaderTitle()).isEqualTo("Laura");
    assertThat(find(Span.class, dialog).all().stream().map(Span::getText))
        .contains("80,00 €", "pendiente de pago", "Pilar", "Pack Mechas + Corte de pelo")
        .anyMatch(text -> text.startsWith("Aviso de que la reserva caduca"));
  }

  @Test
  @WithUserDetails("admin")
  @DisplayName("The week of one professional shows her days")
  void weekOfOneProfessional() {
    navigate(CalendarView.class);
    @SuppressWarnings("unchecked")
    Select<Optional<Professional>> who = find(Select.class).single();
    test(who).selectItem("Rosa");
    assertThat(find(H2.class).all().stream().map(H2::getText))
        .anyMatch(text -> text.startsWith("Semana del "));
    assertThat(columns()).startsWith("Lunes").contains("Sábado");
  }

  private List<String> columns() {
    return find(Span.class).withClassName("agenda-title").all().stream()
        .map(Span::getText)
        .toList();
  }

  private Optional<NativeButton> block(UUID visit) {
    return find(NativeButton.class).withId("visit-" + visit).all().stream().findFirst();
  }

  private static Instant at(int hour) {
    LocalDate today = Madrid.dateOf(Instant.now());
    return Madrid.instantOf(today.atTime(hour, 0));
  }
}
