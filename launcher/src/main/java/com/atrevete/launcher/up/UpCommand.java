package com.atrevete.launcher.up;

import com.atrevete.launcher.folder.DataDirectory;
import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.folder.SecretStore;
import com.atrevete.launcher.process.Ports;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;

/** Runs everything until it is told to stop. */
public final class UpCommand {

  private static final String ADMIN_USER = "admin";
  private static final String ADMIN_PASSWORD = "ADMIN_INITIAL_PASSWORD";

  private final UpSettings settings;
  private final PrintStream out;
  private final StopOrder stopOrder = new StopOrder();

  public UpCommand(UpSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** Returns when everything serves; the JVM's own shutdown stops it again. */
  public void run() throws Exception {
    LoggingSystem.get(UpCommand.class.getClassLoader())
        .beforeInitialize(); // silent until configured
    Runtime.getRuntime().addShutdownHook(new Thread(stopOrder::stop, "stop"));
    try {
      start();
    } catch (Exception e) {
      if (stopOrder.isStopping()) {
        return; // told to stop while starting: what broke was broken by the stop
      }
      stopOrder.stop();
      throw e;
    }
  }

  private void start() throws Exception {
    DataDirectory directory = DataDirectory.open(settings.dataDir());
    stopOrder.add(directory::close);
    Ports.requireFree(settings.serverPort(), "web", "SERVER_PORT");
    SecretStore secrets = new SecretStore(directory.resolve("secrets.json"));
    var database = Database.of(settings, directory, secrets, stopOrder);
    var temporal = DurableExecution.of(settings, directory, stopOrder);
    SideBySide.run(done(database), done(temporal));
    Endpoints.WebhookSecrets webhookSecrets = new WebhookSecrets(settings, secrets).resolve();
    var started = SideBySide.run(database::start, temporal::start);
    Endpoints endpoints =
        new Endpoints(
            started.first(), started.second(), settings.localUrl(), webhookSecrets, login(secrets));
    endpoints.writeTo(directory.path());
    RunningProduct product = new RunningProduct();
    stopOrder.add(product::stop);
    product.start(
        ProductProperties.variables(settings, directory.path(), endpoints),
        ProductProperties.defaults(directory.path()));
    announce(endpoints);
  }

  private static Callable<Boolean> done(Foundation<?> foundation) {
    return () -> {
      foundation.prepare();
      return true;
    };
  }

  private Endpoints.Login login(SecretStore secrets) {
    String configured = settings.get(ADMIN_PASSWORD);
    return new Endpoints.Login(
        ADMIN_USER, configured == null ? secrets.password("admin") : configured);
  }

  private void announce(Endpoints endpoints) {
    String password = settings.has(ADMIN_PASSWORD) ? "as configured" : endpoints.admin().password();
    String url = endpoints.baseUrl();
    out.println("Atrévete is running. Ctrl-C stops it.");
    out.println("  Simulator        " + url + "/simulator");
    out.println(
        "  Admin            "
            + url
            + "/admin  (user "
            + ADMIN_USER
            + ", password "
            + password
            + ")");
    String ui = endpoints.temporal().ui();
    if (!ui.isEmpty()) {
      String namespace = endpoints.temporal().namespace();
      out.println("  Temporal Web UI  " + ui + "/namespaces/" + namespace + "/workflows");
    }
    out.flush();
  }
}
