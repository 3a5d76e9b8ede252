package com.atrevete.admin;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the admin points to.
 *
 * @param temporalUi address of the Temporal Web UI as a person's browser reaches it
 * @param temporalNamespace the namespace whose processes it shows
 */
@ConfigurationProperties("atrevete.admin")
public record AdminSettings(String temporalUi, String temporalNamespace) {

  /** The page of one process in the Temporal Web UI. */
  public String processPage(String workflowId) {
    return "%s/namespaces/%s/workflows/%s"
        .formatted(temporalUi, temporalNamespace, workflowId.replace("/", "%2F"));
  }
}
