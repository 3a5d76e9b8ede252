package com.atrevete.launcher.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the whole product and a browser once for all journeys, and closes them after the last. */
final class OpenSalon implements BeforeAllCallback, ParameterResolver {

  private static final Namespace PLACE = Namespace.create(OpenSalon.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    boolean required = System.getenv("CI") != null;
    assumeTrue(required || Chromium.find().isPresent(), "no Chromium on this machine");
    doors(context);
  }

  private static Doors doors(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(PLACE)
        .computeIfAbsent(Doors.class, key -> open(), Doors.class);
  }

  private static Doors open() {
    Optional<Path> program = Chromium.find();
    try {
      RunningSalon product = RunningSalon.start(Map.of());
      try {
        String address = product.endpoints().baseUrl();
        return new Doors(
            product, new Salon(product.endpoints()), new Chromium(program.orElseThrow(), address));
      } catch (RuntimeException e) {
        product.close();
        throw e;
      }
    } catch (Exception e) {
      throw new IllegalStateException("the product does not start", e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Doors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return doors(context);
  }
}
