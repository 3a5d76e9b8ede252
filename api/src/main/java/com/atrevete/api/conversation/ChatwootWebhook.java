package com.atrevete.api.conversation;

import com.atrevete.api.webhook.WebhookGate;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Chatwoot, and the simulator in its place, delivers what is written. */
@RestController
final class ChatwootWebhook {

  private final WebhookGate gate;
  private final ChatwootSignature signature;
  private final ChatwootInbox inbox;

  ChatwootWebhook(WebhookGate gate, ChatwootSignature signature, ChatwootInbox inbox) {
    this.gate = gate;
    this.signature = signature;
    this.inbox = inbox;
  }

  @PostMapping("/webhooks/chatwoot")
  ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
    return gate.admit("chatwoot", request, signature, inbox::take);
  }
}
