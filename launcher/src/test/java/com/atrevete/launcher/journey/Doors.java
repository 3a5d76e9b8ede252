package com.atrevete.launcher.journey;

import com.atrevete.launcher.script.Customer;
import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import com.microsoft.playwright.Browser.NewContextOptions;
import tools.jackson.databind.JsonNode;

/** The product as it runs and a browser: where customers and staff come in. */
record Doors(RunningSalon product, Salon salon, Chromium browser) implements AutoCloseable {

  /** A member of staff at a desk. */
  Admin admin() {
    return admin(new NewContextOptions());
  }

  /** A member of staff with a screen, a language or colours of her own. */
  Admin admin(NewContextOptions options) {
    return new Admin(browser.window(options), product.endpoints().admin());
  }

  /** The customer of a situation, after it was made. */
  Customer customer(int situation) {
    JsonNode made = salon.situation(situation);
    return new Customer(salon, made.get("phone").asString(), made.get("whatsapp_name").asString());
  }

  /** Somebody who has never written. */
  Customer newcomer(String phone, String name) {
    return new Customer(salon, phone, name);
  }

  @Override
  public void close() throws Exception {
    browser.close();
    product.close();
  }
}
