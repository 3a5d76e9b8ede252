package com.atrevete.launcher.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine; people each have windows of their own in it. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  /**
   * Opens it.
   *
   * @param address where the product serves
   */
  Chromium(Path program, String address) {
    this.address = address;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
  }

  /** The one of the variable CHROMIUM, else the first on the path. */
  static Optional<Path> find() {
    String named = System.getenv("CHROMIUM");
    return named == null
        ? Stream.of(System.getenv("PATH").split(":", -1))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst()
        : Optional.of(Path.of(named));
  }

  /** A new window, of a person who speaks Spanish at a desk in Madrid. */
  Page window() {
    return window(new NewContextOptions());
  }

  Page window(NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options.setBaseURL(address).setLocale("es-ES").setTimezoneId("Europe/Madrid"));
    context.setDefaultTimeout((double) PATIENCE.toMillis());
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
