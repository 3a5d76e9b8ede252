package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.AgendaPage.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Where blocks of a column stand side by side. A visit inside another's processing gap does not
 * collide with it: it is drawn on top, a little to the right.
 */
final class Lanes {

  /**
   * A block's place.
   *
   * @param lane from the left, of so many
   * @param nested inside another's processing gap
   */
  record Place(int lane, int of, boolean nested) {}

  private Lanes() {}

  /** The places of the blocks, in their order; blocks come earliest first. */
  static List<Place> of(List<Block> blocks) {
    List<Integer> lanes = new ArrayList<>();
    for (Block block : blocks) {
      lanes.add(firstFree(block, blocks, lanes));
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int widest = 0;
      boolean nested = false;
      for (int other = 0; other < blocks.size(); other++) {
        if (other == i || collide(blocks.get(i), blocks.get(other))) {
          widest = Math.max(widest, lanes.get(other));
        } else {
          nested |= startsWithin(blocks.get(i), blocks.get(other));
        }
      }
      places.add(new Place(lanes.get(i), widest + 1, nested));
    }
    return places;
  }

  private static int firstFree(Block block, List<Block> blocks, List<Integer> placed) {
    List<Integer> taken = new ArrayList<>();
    for (int other = 0; other < placed.size(); other++) {
      if (collide(blocks.get(other), block)) {
        taken.add(placed.get(other));
      }
    }
    int lane = 0;
    while (taken.contains(lane)) {
      lane++;
    }
    return lane;
  }

  /** Whether both need somebody at the same minute. */
  private static boolean collide(Block one, Block other) {
    return one.parts().stream()
        .anyMatch(mine ->
            other.parts().stream()
                .anyMatch(theirs ->
                    one.from() + mine.from() < other.from() + theirs.to()
                        && other.from() + theirs.from() < one.from() + mine.to()));
  }

  private static boolean startsWithin(Block inner, Block outer) {
    return outer.parts().size() > 1 && outer.from() <= inner.from() && inner.from() < outer.to();
  }
}
