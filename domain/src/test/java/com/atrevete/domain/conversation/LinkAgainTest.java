package com.atrevete.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The payment link went missing")
class LinkAgainTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reenvíame el enlace",
        "me pasas otra vez el link porfa",
        "no me ha llegado el enlace",
        "no encuentro el enlace",
        "cuál era el enlace?",
        "he borrado el mensaje, mándame el enlace"
      })
  @DisplayName("it is sent again and costs no attempt")
  void sentAgain(String message) {
    Chat laura = holding();
    laura.says(message);
    assertThat(laura.done).isEmpty();
    laura.isTold(Line.DepositLink.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "el enlace me da error",
        "no me abre el enlace, pásame otro",
        "el link ha caducado",
        "mándame el enlace otra vez, que me da error"
      })
  @DisplayName("one that fails is replaced and counts")
  void replaced(String message) {
    Chat laura = holding();
    laura.says(message);
    assertThat(laura.done).containsExactly(new Effect.RetryPayment(laura.salon.last().id()));
  }

  private static Chat holding() {
    Chat laura = Chat.newCustomer("Laura");
    laura.says("Hola, quiero color para el jueves a las 11");
    laura.says("sí");
    laura.says("la primera");
    laura.says("Torres");
    laura.getsLink();
    return laura;
  }
}
