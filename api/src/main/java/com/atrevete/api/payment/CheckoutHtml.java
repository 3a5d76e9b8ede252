package com.atrevete.api.payment;

import com.atrevete.api.page.PageHtml;
import com.atrevete.integrations.payment.SandboxCheckout;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Draws the sandbox's payment page, in Spanish, for phones first. */
final class CheckoutHtml {

  private static final Locale SPANISH = Locale.of("es", "ES");

  private static final String TITLE = "Pago seguro de la señal";

  private static final String NOTE =
      "  <p class=\"note\">Página de prueba: no se cobra dinero de verdad.</p>\n";

  private CheckoutHtml() {}

  /**
   * The page of a checkout as it stands.
   *
   * @param after what was just done: {@code fail}, {@code cancel}, or nothing
   */
  static String page(SandboxCheckout checkout, String after) {
    return switch (checkout.status()) {
      case OPEN -> page(details("Total a pagar", checkout) + notice(after) + form(checkout));
      case COMPLETE ->
          page(
              details("Pagado", checkout)
                  + state(
                      "good",
                      "¡Pago recibido! Ya puedes volver a WhatsApp: te confirmamos la cita ahí."
                          + " 💕"));
      case EXPIRED ->
          page(
              details("Enlace caducado", checkout)
                  + state(
                      "bad",
                      "Este enlace ya no admite pagos. Escríbenos por WhatsApp y te mandamos"
                          + " otro."));
    };
  }

  static String notFound() {
    return page(
        state("bad", "No encontramos este pago. Revisa el enlace que te mandamos por WhatsApp."));
  }

  private static String page(String content) {
    return PageHtml.page(TITLE, content + NOTE);
  }

  private static String state(String look, String text) {
    return PageHtml.notice(look, text);
  }

  private static String notice(String after) {
    return switch (after) {
      case "fail" ->
          state(
              "bad",
              "El banco no ha aceptado el pago. No se ha cobrado nada: puedes volver a"
                  + " intentarlo.");
      case "cancel" ->
          state("bad", "Pago cancelado. No se ha cobrado nada y el enlace sigue valiendo.");
      default -> "";
    };
  }

  private static String details(String title, SandboxCheckout checkout) {
    return """
      <h1>%s</h1>
      <p class="amount">%s</p>
      <p class="what">%s</p>
    """
        .formatted(title, amount(checkout), escape(checkout.description()));
  }

  private static String form(SandboxCheckout checkout) {
    return """
      <form method="post" action="/sandbox/checkout/%s">
        <button class="pay" name="action" value="pay">Pagar %s</button>
        <div class="two">
          <button name="action" value="fail">Simular fallo</button>
          <button name="action" value="cancel">Cancelar</button>
        </div>
      </form>
    """
        .formatted(escape(checkout.sessionId()), amount(checkout));
  }

  private static String amount(SandboxCheckout checkout) {
    NumberFormat format = NumberFormat.getCurrencyInstance(SPANISH);
    format.setCurrency(Currency.getInstance(checkout.currency().toUpperCase(Locale.ROOT)));
    return escape(format.format(BigDecimal.valueOf(checkout.amountCents(), 2)));
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
