package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.CancellationWindow;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.catalog.PackId;
import com.atrevete.domain.language.TurnContext;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Maite asked last and waits for: the states of the dialogue. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "question")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Question.Nothing.class, name = "nothing"),
  @JsonSubTypes.Type(value = Question.Name.class, name = "name"),
  @JsonSubTypes.Type(value = Question.WhichService.class, name = "service"),
  @JsonSubTypes.Type(value = Question.Variant.class, name = "variant"),
  @JsonSubTypes.Type(value = Question.OneCategory.class, name = "category"),
  @JsonSubTypes.Type(value = Question.PackOrNot.class, name = "pack"),
  @JsonSubTypes.Type(value = Question.ShallWeBook.class, name = "shall_we_book"),
  @JsonSubTypes.Type(value = Question.WhichDay.class, name = "day"),
  @JsonSubTypes.Type(value = Question.WhichSlot.class, name = "slot"),
  @JsonSubTypes.Type(value = Question.Surname.class, name = "surname"),
  @JsonSubTypes.Type(value = Question.Deposit.class, name = "deposit"),
  @JsonSubTypes.Type(value = Question.Consultation.class, name = "consultation"),
  @JsonSubTypes.Type(value = Question.ReallyCancel.class, name = "really_cancel"),
  @JsonSubTypes.Type(value = Question.WhichBooking.class, name = "booking"),
  @JsonSubTypes.Type(value = Question.Reminded.class, name = "reminded")
})
public sealed interface Question {

  /** How the interpreter should read a short answer. */
  TurnContext context();

  /** Nothing is open. */
  record Nothing() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.IDLE;
    }
  }

  /**
   * "Are you called Laura?", or "what is your name?".
   *
   * @param proposed the first name that WhatsApp shows, when it is one
   * @param medicalUntil a medical question waits for the name at most until then
   */
  record Name(@Nullable String proposed, int asked, @Nullable Instant medicalUntil)
      implements Question {

    /** The same question with the medical deadline set, unless one runs already. */
    Name until(@Nullable Instant deadline) {
      return new Name(proposed, asked, medicalUntil != null ? medicalUntil : deadline);
    }

    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_NAME;
    }
  }

  /** "What would you like done?". */
  record WhichService() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_SERVICE;
    }
  }

  /** "With or without bioterapia?", "short or long hair?". */
  record Variant() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_VARIANT;
    }
  }

  /** Hairdressing and aesthetics together: "which of the two first?". */
  record OneCategory() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_SERVICE;
    }
  }

  /** "Would you like the pack?". */
  record PackOrNot(PackId pack) implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_PACK_DECISION;
    }
  }

  /** After a price: "shall I find you a time?". */
  record ShallWeBook() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_CONFIRMATION;
    }
  }

  /** "Which day suits you?". */
  record WhichDay() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_DAY;
    }
  }

  /**
   * "Which of these?": each option states day, time, professional and money, so choosing one is the
   * confirmation to hold it.
   */
  record WhichSlot(Visit visit, List<Slot> options, Instant offeredAt) implements Question {
    public WhichSlot {
      options = List.copyOf(options);
    }

    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_SLOT_CHOICE;
    }
  }

  /** "Your surname, please": the slot is held meanwhile. */
  record Surname(BookingId booking) implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_SURNAME;
    }
  }

  /** The payment link is out. */
  record Deposit(BookingId booking) implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_PAYMENT;
    }
  }

  /** "Would you like a free consultation?". */
  record Consultation() implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_CONSULTATION_DECISION;
    }
  }

  /**
   * "Shall I cancel it?", after stating what happens to the deposit.
   *
   * @param forAnotherTime it is an unpaid hold that gives way to another time, wanted already
   * @param window what the question said of the deposit; absent for an unpaid hold
   */
  record ReallyCancel(
      BookingId booking, boolean forAnotherTime, @Nullable CancellationWindow window)
      implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_CANCEL_CONFIRMATION;
    }
  }

  /** "Which of your visits do you mean?": to cancel one. */
  record WhichBooking(List<BookingId> bookings) implements Question {
    public WhichBooking {
      bookings = List.copyOf(bookings);
    }

    @Override
    public TurnContext context() {
      return TurnContext.AWAITING_BOOKING_CHOICE;
    }
  }

  /** The reminder is out. */
  record Reminded(BookingId booking) implements Question {
    @Override
    public TurnContext context() {
      return TurnContext.REMINDER_SENT;
    }
  }
}
