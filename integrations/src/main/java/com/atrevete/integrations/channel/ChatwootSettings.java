package com.atrevete.integrations.channel;

/**
 * How Chatwoot is reached; nothing set means the sandbox.
 *
 * @param baseUrl empty: no Chatwoot
 * @param inboxId when set, webhooks of other inboxes are ignored
 * @param teamConversationId empty: the team has no conversation of its own
 */
public record ChatwootSettings(
    String baseUrl,
    String apiToken,
    String accountId,
    String inboxId,
    String teamConversationId,
    String webhookSecret) {

  /** Throws {@link IllegalStateException} when Chatwoot is configured by halves. */
  public ChatwootSettings {
    if (!baseUrl.isBlank()) {
      require(apiToken, "CHATWOOT_API_TOKEN");
      require(accountId, "CHATWOOT_ACCOUNT_ID");
      require(webhookSecret, "CHATWOOT_WEBHOOK_SECRET");
    }
    baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }

  public boolean configured() {
    return !baseUrl.isBlank();
  }

  private static void require(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalStateException("CHATWOOT_BASE_URL is set, but " + name + " is not.");
    }
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ChatwootSettings[configured=" + configured() + "]";
  }
}
