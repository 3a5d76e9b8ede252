package com.atrevete.launcher.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.process.Ports;
import com.atrevete.launcher.script.Customer;
import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(300)
class RestartTest {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
  private static final Duration REFUSAL_LIMIT = Duration.ofSeconds(5);
  private static final Duration START_LIMIT = Duration.ofSeconds(15);
  private static final Duration TOLERANCE = Duration.ofSeconds(5);
  private static final Duration BEFORE_THE_DEADLINE = Duration.ofSeconds(100);
  private static final Duration LIMIT = Duration.ofSeconds(150);

  @Test
  @DisplayName(
      "Closed overnight: the hold ends when it would have, an old option still counts, a message"
          + " goes out once")
  void whatWasOpenGoesOn() throws Exception {
    try (ChatwootStandIn channel = new ChatwootStandIn();
        RunningSalon product = RunningSalon.start(channel.variables())) {
      Salon salon = new Salon(product.endpoints());
      String day =
          Openings.inWords(
              Openings.openDays(salon, EnumSet.of(DayOfWeek.THURSDAY)).toList().get(1));
      Customer carla = new Customer(salon, "+34611600001", "Carla");
      Instant deadline = holdsUnpaid(carla, day);
      salon.passes(Duration.between(salon.now(), deadline).minus(BEFORE_THE_DEADLINE));
      Customer berta = new Customer(salon, "+34611600002", "Berta");
      berta.says("Hola, soy Berta, quiero color el " + day + " a las 17");
      String offer = berta.isTold("1.", "2.");
      channel.goesAway();
      Customer nuria = new Customer(salon, "+34611600003", "Nuria");
      nuria.says("Hola");
      RunningSalon.await(
          "a message cannot be sent",
          LIMIT,
          () -> channel.refused() > 0 && !unsent(nuria).isEmpty());
      String unsent = unsent(nuria).getFirst();
      product.stop();
      channel.comesBack();
      product.up();
      berta.says("la segunda");
      assertThat(optionOf(berta.hasAppointment("provisional"))).isEqualTo(line(offer, "2. "));
      Duration late = expires(salon, carla, deadline);
      RunningSalon.await("her message goes out", LIMIT, () -> unsent(nuria).isEmpty());
      assertThat(channel.times(unsent)).isEqualTo(1);
      System.out.printf(
          "after a stop and a start: hold ended %d ms after its deadline, old option held, message"
              + " sent once%n",
          late.toMillis());
    }
  }

  private static Instant holdsUnpaid(Customer carla, String day) throws Exception {
    carla.says("Hola, soy Carla, quiero color el " + day + " a las 11");
    carla.isTold("7,60 €", "1.");
    carla.says("la primera");
    carla.isTold("apellido");
    carla.says("Núñez");
    carla.isTold("/sandbox/checkout/");
    return ((Timestamp) carla.hasAppointment("provisional").get("hold_expires_at")).toInstant();
  }

  private static Duration expires(Salon salon, Customer carla, Instant deadline) throws Exception {
    assertThat(salon.now()).as("the start took too long to see the end").isBefore(deadline);
    assertThat(carla.appointments().getFirst().get("status")).isEqualTo("provisional");
    RunningSalon.await(
        "the hold ends",
        LIMIT,
        () -> carla.appointments().getFirst().get("status").equals("expired"));
    Duration late = Duration.between(deadline, salon.now());
    assertThat(late).isBetween(TOLERANCE.negated(), TOLERANCE);
    return late;
  }

  private static List<String> unsent(Customer customer) {
    return customer.unread().stream()
        .filter(message -> !message.get("status").equals("sent"))
        .map(message -> (String) message.get("text"))
        .toList();
  }

  private static String line(String offer, String start) {
    return offer.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static String optionOf(Map<String, Object> appointment) {
    var start = ((Timestamp) appointment.get("starts_at")).toInstant().atZone(Openings.MADRID);
    return "2. %s a las %tR con %s"
        .formatted(Openings.inWords(start.toLocalDate()), start, appointment.get("stylist"));
  }

  @Test
  @DisplayName("Told to stop in the middle of everything: all ends in time, nothing was done twice")
  void stopsCleanly() throws Exception {
    try (RunningSalon product = RunningSalon.start(Map.of())) {
      Salon salon = new Salon(product.endpoints());
      List<Customer> customers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Customer customer = new Customer(salon, "+346116100%02d".formatted(i), "Sara");
        customers.add(customer.says("¿Abrís los sábados?", "¿y hay parking?"));
      }
      RunningSalon.await(
          "the first is answered", LIMIT, () -> !customers.getFirst().unread().isEmpty());
      List<Long> pids = pids(product);
      int database =
          Integer.parseInt(Files.readString(product.data().resolve("postgres.port")).strip());
      Duration stop = stop(product);
      assertThat(pids)
          .noneMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
      assertThat(
              List.of(
                  product.port("SERVER_PORT"),
                  product.port("TEMPORAL_PORT"),
                  product.port("TEMPORAL_UI_PORT"),
                  database))
          .allMatch(Ports::isFree);
      Duration up = up(product);
      for (Customer customer : customers) {
        customer.isTold("Sara");
      }
      try (TemporalServer temporal = new TemporalServer(product.endpoints().temporal())) {
        assertThat(temporal.repeatedActivities()).isEmpty();
      }
      if (up.compareTo(START_LIMIT) >= 0) { // another program may have had the processor
        stop(product);
        up = up(product);
      }
      assertThat(up).isLessThan(START_LIMIT);
      System.out.printf("stopped in %d ms, up again in %d ms%n", stop.toMillis(), up.toMillis());
    }
  }

  private static Duration up(RunningSalon product) throws Exception {
    Instant start = Instant.now();
    product.up();
    return Duration.between(start, Instant.now());
  }

  private static Duration stop(RunningSalon product) throws Exception {
    Instant start = Instant.now();
    product.stop();
    Duration took = Duration.between(start, Instant.now());
    assertThat(took).isLessThan(STOP_LIMIT);
    return took;
  }

  private static List<Long> pids(RunningSalon product) {
    List<Long> pids = new ArrayList<>(List.of(product.pid()));
    ProcessHandle.of(product.pid())
        .orElseThrow()
        .descendants()
        .map(ProcessHandle::pid)
        .forEach(pids::add);
    return pids;
  }

  @Test
  @DisplayName(
      "What is in the way of a start is said in one line, at once; a killed start never is")
  void refusals(@TempDir Path otherData) throws Exception {
    try (RunningSalon product = RunningSalon.start(Map.of())) {
      Map<String, String> otherPorts =
          Map.of(
              "SERVER_PORT", RunningSalon.freePort(),
              "TEMPORAL_PORT", RunningSalon.freePort(),
              "TEMPORAL_UI_PORT", RunningSalon.freePort());
      isRefused(product.refusedUp(otherPorts), "DATA_DIR");
      String data = otherData.toString();
      isRefused(product.refusedUp(Map.of("DATA_DIR", data)), "SERVER_PORT");
      isRefused(
          product.refusedUp(Map.of("DATA_DIR", data, "SERVER_PORT", RunningSalon.freePort())),
          "TEMPORAL_PORT");
      assertThat(product.isUp()).isTrue();
      List<Long> before = pids(product);
      product.killHard();
      product.up();
      assertThat(before)
          .noneMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
      new Customer(new Salon(product.endpoints()), "+34611620001", "Sara")
          .says("Hola")
          .isTold("Sara");
    }
  }

  private static void isRefused(RunningSalon.Refusal refusal, String remedy) {
    assertThat(refusal.exitCode()).isNotZero();
    assertThat(refusal.lines()).singleElement().asString().contains(remedy);
    assertThat(refusal.after()).isLessThan(REFUSAL_LIMIT);
  }
}
