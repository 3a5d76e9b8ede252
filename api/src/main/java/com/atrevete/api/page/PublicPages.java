package com.atrevete.api.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a customer lands after paying at Stripe, and what she is told of her data. */
@RestController
final class PublicPages {

  private static final String PRIVACY =
      """
        <h1>Qué guardamos y para qué</h1>
        <p class="what">Atrévete Peluquería guarda tu teléfono, tu nombre, tus citas y la conversación \
      que tienes con nosotras por WhatsApp, solo para atenderte: darte cita, recordártela y cobrar o \
      devolver la señal.

      Te responde Maite, una asistente virtual; cuando hace falta, una persona del equipo.

      Los pagos los hace nuestro proveedor de pagos: no vemos ni guardamos los datos de tu tarjeta.

      Las conversaciones se borran o se anonimizan a los 24 meses. Si quieres ver, corregir o borrar \
      tus datos, pídelo en el salón o por WhatsApp. Para no recibir publicidad, escribe BAJA.</p>
      """;

  @GetMapping("/pago/hecho")
  ResponseEntity<String> paid() {
    return PageHtml.answer(
        HttpStatus.OK,
        PageHtml.page(
            "Pago de la señal",
            PageHtml.notice(
                "good",
                "¡Gracias! En cuanto nos llegue el pago te confirmamos la cita por WhatsApp. 💕")));
  }

  @GetMapping("/pago/pendiente")
  ResponseEntity<String> notPaid() {
    return PageHtml.answer(
        HttpStatus.OK,
        PageHtml.page(
            "Pago de la señal",
            PageHtml.notice(
                "bad", "No se ha cobrado nada. El enlace de WhatsApp sigue valiendo.")));
  }

  @GetMapping("/privacidad")
  ResponseEntity<String> privacy() {
    return PageHtml.answer(HttpStatus.OK, PageHtml.page("Privacidad", PRIVACY));
  }
}
