package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;

/** What staff took out of the catalogue in the middle of a dialogue is forgotten by it. */
final class StillOffered {

  private StillOffered() {}

  /** The state without services, packs and professionals that are not active any more. */
  static DialogueState only(DialogueState state, Catalog catalog) {
    DialogueState wishing = state.wishing(state.wish().offeredIn(catalog));
    return isPossible(state.question(), catalog) ? wishing : wishing.asking(new Question.Nothing());
  }

  private static boolean isPossible(Question question, Catalog catalog) {
    return switch (question) {
      case Question.PackOrNot asked ->
          catalog.packs().stream().anyMatch(pack -> pack.id().equals(asked.pack()));
      case Question.WhichSlot asked ->
          asked.visit().services().stream()
                  .allMatch(id -> catalog.services().stream().anyMatch(s -> s.id().equals(id)))
              && (asked.visit().pack() == null
                  || catalog.packs().stream().anyMatch(p -> p.id().equals(asked.visit().pack())))
              && asked.options().stream()
                  .allMatch(slot ->
                      catalog.stylists().stream().anyMatch(s -> s.id().equals(slot.stylist())));
      default -> true;
    };
  }
}
