package com.atrevete.domain.conversation;

import java.util.Locale;

/** Why a person is asked to look (the salon's rule "human takeover"). */
public enum EscalationReason {
  MEDICAL(true, "Pregunta médica"),
  HUMAN_PLEASE(true, "Pide hablar con una persona"),
  UNCLEAR(true, "Maite no consigue entenderla"),
  PAYMENT_FAILED(true, "El pago le falla"),
  VERY_LATE(true, "Quiere cambiar o anular con muy poca antelación"),
  SYSTEM_FAILURE(true, "No se le ha podido contestar"),
  DELAY(false, "Llega tarde"),
  WRONG_PAYMENT(false, "Un pago no coincide con su señal"),
  BLOCK_CONFLICT(false, "Una ausencia cae sobre una cita"),
  REFUND_FAILED(false, "Una devolución no ha salido"),
  UNPAID_DIFFERENCE(false, "No ha pagado la diferencia"),
  HOLD_ABUSE(false, "Deja caducar sus reservas"),
  PAYMENT_EVENT(false, "Hay que mirar un movimiento de dinero"),
  INSULT(false, "Ha escrito insultos");

  private final boolean handsOver;
  private final String words;

  EscalationReason(boolean handsOver, String words) {
    this.handsOver = handsOver;
    this.words = words;
  }

  /** Whether a person answers the conversation from now on. */
  public boolean handsOver() {
    return handsOver;
  }

  /** What the team reads, in Spanish. */
  public String words() {
    return words;
  }

  /** The word of the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the database's word; throws {@link IllegalArgumentException} for any other. */
  public static EscalationReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
