package com.atrevete.api.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Draws the pages that customers see: light and dark, phones first, nothing loaded from elsewhere.
 */
public final class PageHtml {

  // Error Prone would have the whole page inside the method.
  @SuppressWarnings("InlineFormatString")
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="es">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>%s · Atrévete Peluquería</title>
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
          <div><strong>Atrévete Peluquería</strong><span>%s</span></div>
        </header>
      %s
            </main>
      </body>
      </html>
      """;

  private PageHtml() {}

  /**
   * A page.
   *
   * @param title plain text
   * @param content HTML in which everything foreign is escaped
   */
  public static String page(String title, String content) {
    return FRAME.formatted(title, title, content);
  }

  /**
   * A coloured line.
   *
   * @param look {@code good} or {@code bad}
   * @param text HTML
   */
  public static String notice(String look, String text) {
    return "  <p class=\"state " + look + "\" role=\"status\">" + text + "</p>\n";
  }

  /** The page as an answer that no browser keeps and that runs nothing. */
  public static ResponseEntity<String> answer(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .header("Cache-Control", "no-store")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'self'")
        .body(html);
  }
}
