package com.atrevete.launcher.say;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.folder.Endpoints;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One turn of a customer through the signed webhook of a running product. */
public final class SayCommand {

  private static final Duration FIRST_REPLY = Duration.ofSeconds(30);
  private static final Duration SILENCE = Duration.ofSeconds(4);
  private static final long POLL_MILLIS = 100;

  private final Path dataDir;
  private final PrintStream out;

  public SayCommand(Path dataDir, PrintStream out) {
    this.dataDir = dataDir;
    this.out = out;
  }

  /** Returns when no further reply comes; prints each as it is written. */
  public void run(List<String> args) throws Exception {
    SayArguments said = SayArguments.parse(args);
    Endpoints endpoints = Endpoints.readFrom(dataDir);
    SignedWebhook webhook =
        new SignedWebhook(endpoints.baseUrl(), endpoints.webhookSecrets().chatwoot());
    try (Replies replies = Replies.from(endpoints.jdbc(), said.phone())) {
      webhook.deliver(new IncomingMessage(said.phone(), said.name(), said.text()).toJson());
      if (!printUntilSilence(replies)) {
        throw new Refusal(
            "No reply within " + FIRST_REPLY.toSeconds() + " s",
            "Maite may be silent for a reason: see the conversation in the admin");
      }
    }
  }

  private boolean printUntilSilence(Replies replies) throws Exception {
    Instant deadline = Instant.now().plus(FIRST_REPLY);
    Instant end = deadline;
    boolean answered = false;
    while (Instant.now().isBefore(end)) {
      List<String> fresh = replies.next();
      fresh.forEach(out::println);
      if (!fresh.isEmpty()) {
        answered = true;
        Instant quiet = Instant.now().plus(SILENCE);
        end = quiet.isBefore(deadline) ? quiet : deadline;
      }
      Thread.sleep(POLL_MILLIS);
    }
    return answered;
  }
}
