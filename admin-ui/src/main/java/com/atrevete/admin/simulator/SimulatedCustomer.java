package com.atrevete.admin.simulator;

/**
 * Somebody who writes from the simulator.
 *
 * @param phone in E.164
 * @param whatsappName what WhatsApp shows as her name
 */
record SimulatedCustomer(String phone, String whatsappName) {

  /** The number that stands for her, and for her conversation, in Chatwoot's words. */
  long contact() {
    return Long.parseLong(phone.substring(1));
  }
}
