package com.atrevete.persistence.scenario;

import java.time.LocalTime;
import java.util.List;

/** Something of the agenda that a scenario needs; times are Europe/Madrid. */
sealed interface Piece {

  Day day();

  /** A professional has nothing in a span. */
  record Free(String stylist, Day day, LocalTime from, LocalTime to) implements Piece {}

  /** A professional has a visit of somebody else. */
  record Filled(String stylist, Day day, LocalTime at, List<String> services) implements Piece {}

  /** The scenario's customer has a visit, its deposit paid. */
  record Booked(String stylist, Day day, LocalTime at, List<String> services) implements Piece {}

  /** The salon is closed. */
  record Shut(Day day, String reason) implements Piece {}

  /** The customer's last completed visit; made when her last was another. */
  record LastVisit(String stylist, Day day, LocalTime at, List<String> services) implements Piece {}
}
