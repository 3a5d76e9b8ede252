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

  // Getting to know each other

  record Introduction() implements Line {}

  record ConfirmName(String proposed) implements Line {}

  record AskName(boolean again) implements Line {}

  record Welcome() implements Line {}

  record GreetReturning() implements Line {}

  record HowCanIHelp() implements Line {}

  // Finding out what is wanted

  record AskService() implements Line {}

  record AskVariant(List<Service> variants) implements Line {}

  record CategoriesApart(List<Service> hairdressing, List<Service> aesthetics) implements Line {}

  record OfferPack(Pack pack, List<Service> services, Money apart, Duration apartDuration)
      implements Line {}

  record ThatIsThePack(Pack pack, Money apart) implements Line {}

  record Prices(List<Service> services, List<Pack> packs) implements Line {}

  record Total(Visit visit, List<Service> services) implements Line {}

  record Descriptions(List<Service> services) implements Line {}

  record OfferConsultation() implements Line {}

  record ConsultationAlreadyBooked(BookingFacts booking) implements Line {}

  record NoUsual() implements Line {}

  record Usual(List<Service> services, @Nullable String stylist) implements Line {}

  // Finding a time

  record AskDay() implements Line {}

  /** The times on offer, with all money facts of the visit. */
  record Options(
      Visit visit, List<Service> services, List<Slot> slots, boolean today, Duration hold)
      implements Line {}

  /** The days are the next ones on which the salon is open. */
  record ClosedThatDay(LocalDate day, @Nullable String reason, List<LocalDate> open)
      implements Line {}

  /** Nobody has room from the first day to the last, or she who was asked for has none. */
  record NoRoomThen(LocalDate from, LocalDate to, @Nullable String stylist) implements Line {}

  record NotAtThatTime() implements Line {}

  record NotWithHer(String stylist) implements Line {}

  record DoesNotDoIt(String stylist) implements Line {}

  record NoRoomAtAll() implements Line {}

  record BeyondHorizon(int days) implements Line {}

  record WhichOption(int options) implements Line {}

  record JustTaken() implements Line {}

  record TooManyHolds(List<BookingFacts> open) implements Line {}

  // Holding and paying

  record SlotHeld(BookingFacts booking, boolean today) implements Line {}

  record AskSurname() implements Line {}

  record LinkFollows() implements Line {}

  record DepositLink(BookingFacts booking, boolean today) implements Line {}

  record NewLink(BookingFacts booking) implements Line {}

  record PaymentTakenOver() implements Line {}

  record HoldWarning(BookingFacts booking) implements Line {}

  record HoldExpired(BookingFacts booking) implements Line {}

  record Confirmed(BookingFacts booking, boolean today, Duration freeCancellation, boolean late)
      implements Line {}

  record LatePaymentRefunded(BookingFacts booking) implements Line {}

  record PaidTwice(BookingFacts booking) implements Line {}

  record WrongPayment() implements Line {}

  record PaymentNotSeen(BookingFacts booking) implements Line {}

  record AlreadyPaid(BookingFacts booking) implements Line {}

  record NothingToPay() implements Line {}

  // A booking that exists

  record Reminder(BookingFacts booking, Duration freeCancellation) implements Line {}

  record ReminderAnswered() implements Line {}

  record YourBookings(List<BookingFacts> bookings) implements Line {}

  record WhichBooking(List<BookingFacts> bookings) implements Line {}

  record NoBookings() implements Line {}

  record AskCancelHold(BookingFacts booking) implements Line {}

  record AskCancelRefunded(BookingFacts booking, Money refund) implements Line {}

  record AskCancelForfeited(BookingFacts booking, Duration freeCancellation) implements Line {}

  record Cancelled(BookingFacts booking, boolean offersAnother) implements Line {}

  record RefundSucceeded(BookingFacts booking) implements Line {}

  record KeptAsItIs() implements Line {}

  record CannotDoThatNow() implements Line {}

  // Everything else

  record Answers(List<FaqTopic> topics, @Nullable LocalDate day) implements Line {}

  record AnythingElse() implements Line {}

  record YouAreWelcome() implements Line {}

  record TakeYourTime() implements Line {}

  record ColleagueTakesOver(@Nullable Instant opensAt) implements Line {}

  record MedicalColleague(@Nullable Instant opensAt) implements Line {}

  record VeryLateColleague(@Nullable Instant opensAt) implements Line {}

  record DelayNoted(@Nullable Integer minutes) implements Line {}

  record NotUnderstood() implements Line {}

  record OnlyTheSalon() implements Line {}

  record SorryToHear() implements Line {}

  record CalmDown() implements Line {}

  record Unsubscribed() implements Line {}

  record CannotRead(Event.MediaKind kind) implements Line {}
}
