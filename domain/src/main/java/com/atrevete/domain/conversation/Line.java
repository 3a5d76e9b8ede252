package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.catalog.Pack;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing Maite says, with the facts it states; {@link Wording} puts it into Spanish. */
public sealed interface Line {

  /** Who she is, what she wants and when she could come. */
  sealed interface OfSearch extends Line {}

  /** The slot that is held for her and the deposit that keeps it. */
  sealed interface OfDeposit extends Line {}

  /** Bookings she has. */
  sealed interface OfBooking extends Line {}

  /** Everything else. */
  sealed interface OfTalk extends Line {}

  // Getting to know each other

  record Introduction() implements OfSearch {}

  record ConfirmName(String proposed) implements OfSearch {}

  record AskName(boolean again) implements OfSearch {}

  record Welcome() implements OfSearch {}

  record GreetReturning() implements OfSearch {}

  record HowCanIHelp() implements OfSearch {}

  // Finding out what is wanted

  record AskService() implements OfSearch {}

  record AskVariant(List<Service> variants) implements OfSearch {}

  record CategoriesApart(List<Service> hairdressing, List<Service> aesthetics)
      implements OfSearch {}

  record OfferPack(Pack pack, List<Service> services, Money apart, Duration apartDuration)
      implements OfSearch {}

  record ThatIsThePack(Pack pack, Money apart) implements OfSearch {}

  record Prices(List<Service> services, List<Pack> packs) implements OfSearch {}

  record Total(Visit visit, List<Service> services) implements OfSearch {}

  record Descriptions(List<Service> services) implements OfSearch {}

  record OfferConsultation() implements OfSearch {}

  record ConsultationAlreadyBooked(BookingFacts booking) implements OfSearch {}

  record NoUsual() implements OfSearch {}

  record Usual(List<Service> services, @Nullable String stylist) implements OfSearch {}

  // Finding a time

  record AskDay() implements OfSearch {}

  /** The times on offer, with all money facts of the visit. */
  record Options(
      Visit visit, List<Service> services, List<Slot> slots, boolean today, Duration hold)
      implements OfSearch {}

  /** The days are the next ones on which the salon is open. */
  record ClosedThatDay(LocalDate day, @Nullable String reason, List<LocalDate> open)
      implements OfSearch {}

  /** Nobody has room from the first day to the last, or she who was asked for has none. */
  record NoRoomThen(LocalDate from, LocalDate to, @Nullable String stylist) implements OfSearch {}

  record NotAtThatTime() implements OfSearch {}

  record NotWithHer(String stylist) implements OfSearch {}

  record DoesNotDoIt(String stylist) implements OfSearch {}

  record NoRoomAtAll() implements OfSearch {}

  record BeyondHorizon(int days) implements OfSearch {}

  record WhichOption(int options) implements OfSearch {}

  record JustTaken() implements OfSearch {}

  record TooManyHolds(List<BookingFacts> open) implements OfSearch {}

  // Holding and paying

  record SlotHeld(BookingFacts booking, boolean today) implements OfDeposit {}

  record AskSurname() implements OfDeposit {}

  record LinkFollows() implements OfDeposit {}

  record DepositLink(BookingFacts booking, boolean today) implements OfDeposit {}

  record NewLink(BookingFacts booking) implements OfDeposit {}

  record PaymentTakenOver() implements OfDeposit {}

  record HoldWarning(BookingFacts booking) implements OfDeposit {}

  record HoldExpired(BookingFacts booking) implements OfDeposit {}

  record Confirmed(BookingFacts booking, boolean today, Duration freeCancellation, boolean late)
      implements OfDeposit {}

  record LatePaymentRefunded(BookingFacts booking) implements OfDeposit {}

  record PaidTwice(BookingFacts booking) implements OfDeposit {}

  record WrongPayment() implements OfDeposit {}

  record PaymentNotSeen(BookingFacts booking) implements OfDeposit {}

  record AlreadyPaid(BookingFacts booking) implements OfDeposit {}

  record NothingToPay() implements OfDeposit {}

  // A booking that exists

  record Reminder(BookingFacts booking, Duration freeCancellation) implements OfBooking {}

  record ReminderAnswered() implements OfBooking {}

  record YourBookings(List<BookingFacts> bookings) implements OfBooking {}

  record WhichBooking(List<BookingFacts> bookings) implements OfBooking {}

  record NoBookings() implements OfBooking {}

  record AskCancelHold(BookingFacts booking) implements OfBooking {}

  record AskCancelRefunded(BookingFacts booking, Money refund) implements OfBooking {}

  record AskCancelForfeited(BookingFacts booking, Duration freeCancellation) implements OfBooking {}

  record Cancelled(BookingFacts booking, boolean offersAnother) implements OfBooking {}

  record RefundSucceeded(BookingFacts booking) implements OfBooking {}

  record KeptAsItIs() implements OfBooking {}

  record CannotDoThatNow() implements OfBooking {}

  // Everything else

  record Answers(List<FaqTopic> topics, @Nullable LocalDate day) implements OfTalk {}

  record AnythingElse() implements OfTalk {}

  record YouAreWelcome() implements OfTalk {}

  record TakeYourTime() implements OfTalk {}

  record ColleagueTakesOver(@Nullable Instant opensAt) implements OfTalk {}

  record MedicalColleague(@Nullable Instant opensAt) implements OfTalk {}

  record VeryLateColleague(@Nullable Instant opensAt) implements OfTalk {}

  record DelayNoted(@Nullable Integer minutes) implements OfTalk {}

  record NotUnderstood() implements OfTalk {}

  record OnlyTheSalon() implements OfTalk {}

  record SorryToHear() implements OfTalk {}

  record CalmDown() implements OfTalk {}

  record Unsubscribed() implements OfTalk {}

  record CannotRead(Event.MediaKind kind) implements OfTalk {}
}
