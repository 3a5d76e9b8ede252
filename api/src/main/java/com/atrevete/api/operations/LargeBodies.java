package com.atrevete.api.operations;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a body that is too large be sent to its end, so that its sender reads the answer instead of
 * a broken connection.
 */
@Component
final class LargeBodies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private static final String SWALLOWED = String.valueOf(16 << 20);

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    server.addConnectorCustomizers(connector -> connector.setProperty("maxSwallowSize", SWALLOWED));
  }
}
