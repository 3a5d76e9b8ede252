package com.atrevete.launcher.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import com.microsoft.playwright.Page;
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

  /** What runs. */
  record Doors(RunningSalon product, Salon salon, Chromium browser) implements AutoCloseable {

    @Override
    public void close() throws Exception {
      browser.close();
      product.close();
    }
  }

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
    Class<?> type = parameter.getParameter().getType();
    return type == Salon.class || type == Chromium.class || type == Admin.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Doors doors = doors(context);
    Class<?> type = parameter.getParameter().getType();
    if (type == Salon.class) {
      return doors.salon();
    }
    return type == Chromium.class ? doors.browser() : admin(doors, doors.browser().window());
  }

  private static Admin admin(Doors doors, Page window) {
    return new Admin(window, doors.product().endpoints().admin());
  }
}
