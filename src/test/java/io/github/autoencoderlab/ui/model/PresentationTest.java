package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the window shows of a lesson, without a window: no toolkit is started. */
class PresentationTest {
  private static final List<String> LEFT = List.of("weights", "network", "landscape");
  private static final List<String> RIGHT = List.of("error", "likelihood");
  private static final Presentation UNTOUCHED = Presentation.UNTOUCHED;

  @Test
  void cardShowsItsFirstFigureUntilAnotherIsChosen() {
    assertEquals("weights", UNTOUCHED.tab(LEFT));
    Presentation chosen = UNTOUCHED.withTab(LEFT, "network").withTab(LEFT, "landscape");
    assertEquals("landscape", chosen.tab(LEFT));
    assertEquals(Set.of("landscape"), chosen.tabs());
    assertEquals("weights", chosen.withTab(LEFT, "weights").tab(LEFT));
  }

  @Test
  void tabsOfOneCardLeaveThoseOfAnotherAsTheyAre() {
    Presentation chosen = UNTOUCHED.withTab(LEFT, "network").withTab(RIGHT, "likelihood");
    assertEquals("network", chosen.tab(LEFT));
    assertEquals("likelihood", chosen.tab(RIGHT));
  }

  @Test
  void everyChangeLeavesAllElseAsItIs() {
    Presentation all =
        UNTOUCHED
            .withToggled("drawing")
            .withEnlarged("weights")
            .withTab(RIGHT, "likelihood")
            .withScrolled(0.25)
            .withMore(true);
    assertEquals(new Presentation(Set.of("likelihood"), "weights", true, 0.25, "drawing"), all);
  }

  @Test
  void padIsClosedByWhatOpensItAndComesBeforeAnEnlargedFigure() {
    Presentation open = UNTOUCHED.withEnlarged("weights").withToggled("drawing");
    assertEquals("drawing", open.drawing());
    assertTrue(open.enlarged().isEmpty());
    assertEquals(UNTOUCHED, open.withToggled("drawing"));
    assertEquals("other", open.withToggled("other").drawing());
  }

  @Test
  void uncoveringTakesTheEnlargedFigureAwayThenThePadThenNothing() {
    Presentation covered = UNTOUCHED.withMore(true).withToggled("drawing").withEnlarged("weights");
    Presentation once = covered.uncovered();
    assertEquals(UNTOUCHED.withMore(true).withToggled("drawing"), once);
    assertEquals(UNTOUCHED.withMore(true), once.uncovered());
    assertEquals(UNTOUCHED.withMore(true), once.uncovered().uncovered());
  }

  @Test
  void scrollingEndsAtTheEnds() {
    assertEquals(1, UNTOUCHED.withScrolled(1.5).scrolled());
    assertEquals(0, UNTOUCHED.withScrolled(-1e-9).scrolled());
    assertThrows(
        IllegalArgumentException.class, () -> new Presentation(Set.of(), "", false, 2, ""));
  }

  @Test
  void tabsAreItsOwn() {
    Set<String> tabs = new java.util.HashSet<>(Set.of("network"));
    Presentation one = new Presentation(tabs, "", false, 0, "");
    tabs.clear();
    assertEquals("network", one.tab(LEFT));
  }
}
