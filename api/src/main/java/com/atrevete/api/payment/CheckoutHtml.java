package com.atrevete.api.payment;

import com.atrevete.integrations.payment.SandboxCheckout;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Draws the sandbox's payment page, in Spanish, for phones first. */
final class CheckoutHtml {

  private static final Locale SPANISH = Locale.of("es", "ES");

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="es">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>Pago · Atrévete Peluquería</title>
        <style>
          :root { --page: #f7f2f6; --card: #fff; --ink: #2a1b29; --soft: #6d5c6b; --line: #e8dde6;
            --brand: #7c3a8f; --on-brand: #fff; --good: #1c6b45; --good-back: #e3f4ea;
            --bad: #8f2435; --bad-back: #fbe6e9; }
          @media (prefers-color-scheme: dark) {
            :root { --page: #17111a; --card: #231a27; --ink: #f5edf4; --soft: #bbaabb; --line: #3b2d41;
              --brand: #d59be6; --on-brand: #2a0f33; --good: #97dcb6; --good-back: #14352a;
              --bad: #f6a9b5; --bad-back: #411c24; } }
          * { box-sizing: border-box; }
          body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
            background: var(--page); color: var(--ink);
            font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
          main { width: 100%%; max-width: 26rem; background: var(--card); border: 1px solid var(--line);
            border-radius: 1.25rem; padding: 1.75rem 1.5rem; box-shadow: 0 12px 40px rgb(60 20 70 / .12); }
          header { display: flex; align-items: center; gap: .75rem; margin-bottom: 1.5rem; }
          .mark { width: 2.75rem; height: 2.75rem; border-radius: .9rem; display: grid;
            place-items: center; background: var(--brand); color: var(--on-brand); font-size: 1.4rem; }
          header strong { display: block; line-height: 1.2; }
          header span, .note { color: var(--soft); font-size: .875rem; }
          h1 { font-size: 1rem; font-weight: 500; margin: 0; color: var(--soft); }
          .amount { font-size: 2.5rem; font-weight: 700; letter-spacing: -.02em; margin: .1rem 0 1rem;
            font-variant-numeric: tabular-nums; }
          .what { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line);
            padding: .9rem 0; margin: 0 0 1.25rem; overflow-wrap: anywhere; white-space: pre-line; }
          .state { border-radius: .9rem; padding: .9rem 1rem; margin: 0 0 1.25rem; }
          .good { background: var(--good-back); color: var(--good); }
          .bad { background: var(--bad-back); color: var(--bad); }
          form { display: grid; gap: .6rem; }
          button { font: inherit; font-weight: 600; min-height: 3rem; border-radius: .9rem; cursor: pointer;
            border: 1px solid var(--line); background: transparent; color: var(--ink); }
          button.pay { background: var(--brand); color: var(--on-brand); border-color: var(--brand); }
          button:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
          .two { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; }
          .note { margin: 1.25rem 0 0; text-align: center; }
        </style>
      </head>
      <body>
      <main>
        <header>
          <div class="mark" aria-hidden="true">✂</div>
          <div><strong>Atrévete Peluquería</strong><span>Pago seguro de la señal</span></div>
        </header>
      %s
        <p class="note">Página de prueba: no se cobra dinero de verdad.</p>
      </main>
      </body>
      </html>
      """;

  private CheckoutHtml() {}

  /**
   * The page of a checkout as it stands.
   *
   * @param after what was just done: {@code fail}, {@code cancel}, or nothing
   */
  static String page(SandboxCheckout checkout, String after) {
    return switch (checkout.status()) {
      case OPEN ->
          FRAME.formatted(details("Total a pagar", checkout) + notice(after) + form(checkout));
      case COMPLETE ->
          FRAME.formatted(
              details("Pagado", checkout)
                  + state(
                      "good",
                      "¡Pago recibido! Ya puedes volver a WhatsApp: te confirmamos la cita ahí."
                          + " 💕"));
      case EXPIRED ->
          FRAME.formatted(
              details("Enlace caducado", checkout)
                  + state(
                      "bad",
                      "Este enlace ya no admite pagos. Escríbenos por WhatsApp y te mandamos"
                          + " otro."));
    };
  }

  static String notFound() {
    return FRAME.formatted(
        state("bad", "No encontramos este pago. Revisa el enlace que te mandamos por WhatsApp."));
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

  private static String state(String look, String text) {
    return "  <p class=\"state " + look + "\" role=\"status\">" + text + "</p>\n";
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
