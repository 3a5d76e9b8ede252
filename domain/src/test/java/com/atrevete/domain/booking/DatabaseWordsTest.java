package com.atrevete.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.domain.payment.RefundId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the database and the messages call things")
class DatabaseWordsTest {

  private static final String ID = "7d444840-9dc0-11d1-b245-5ffdce74fad2";

  @ParameterizedTest
  @EnumSource
  @DisplayName("Every status of an appointment is read back as it was written")
  void appointmentStatus(AppointmentStatus status) {
    assertThat(AppointmentStatus.of(status.code())).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Every payment status is read back as it was written")
  void paymentStatus(PaymentStatus status) {
    assertThat(PaymentStatus.of(status.code())).isEqualTo(status);
  }

  @Test
  @DisplayName("They are lower case, with underscores")
  void lowerCase() {
    assertThat(AppointmentStatus.NO_SHOW.code()).isEqualTo("no_show");
    assertThat(PaymentStatus.REFUND_FAILED.code()).isEqualTo("refund_failed");
    assertThat(NextStep.HOLD_WARNING.code()).isEqualTo("hold_warning");
  }

  static Stream<Function<String, Object>> ids() {
    return Stream.of(
        BookingId::of,
        AppointmentId::of,
        CustomerId::of,
        PaymentId::of,
        RefundId::of,
        ServiceId::of,
        PackId::of,
        StylistId::of);
  }

  @ParameterizedTest
  @MethodSource("ids")
  @DisplayName("An id is its text, also in a message")
  void idsAreTheirText(Function<String, Object> read) {
    JsonMapper json = JsonMapper.builder().build();
    Object id = read.apply(ID);

    assertThat(id).hasToString(ID);
    assertThat(json.writeValueAsString(id)).isEqualTo('"' + ID + '"');
    assertThat(json.readValue('"' + ID + '"', id.getClass())).isEqualTo(id);
    assertThatIllegalArgumentException().isThrownBy(() -> read.apply("no id"));
  }
}
