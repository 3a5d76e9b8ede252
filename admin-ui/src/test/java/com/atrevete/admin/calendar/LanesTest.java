package com.atrevete.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.calendar.AgendaPage.Block;
import com.atrevete.admin.calendar.CalendarVisit.Part;
import com.atrevete.admin.calendar.Lanes.Place;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where visits stand in a column")
class LanesTest {

  @Test
  @DisplayName("Visits one after the other have the whole width")
  void oneAfterTheOther() {
    assertThat(Lanes.of(List.of(block(600, 40, new Part(0, 40)), block(640, 30, new Part(0, 30)))))
        .containsExactly(new Place(0, 1, false), new Place(0, 1, false));
  }

  @Test
  @DisplayName("A visit over an absence stands beside it")
  void sideBySide() {
    assertThat(Lanes.of(List.of(block(600, 90, new Part(0, 90)), block(660, 40, new Part(0, 40)))))
        .containsExactly(new Place(0, 2, false), new Place(1, 2, false));
  }

  @Test
  @DisplayName("A cut while the colour works stands inside the colour's visit")
  void insideTheProcessingGap() {
    Block colour = block(600, 90, new Part(0, 40), new Part(70, 90));
    Block cut = block(640, 30, new Part(0, 30));
    assertThat(Lanes.of(List.of(colour, cut)))
        .containsExactly(new Place(0, 1, false), new Place(0, 1, true));
  }

  private static Block block(int from, int minutes, Part... parts) {
    return new Block(null, from, from + minutes, "confirmed", "", "", "", List.of(parts));
  }
}
