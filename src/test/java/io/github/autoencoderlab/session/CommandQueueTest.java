package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandQueueTest {
  private final CommandQueue commands = new CommandQueue();
  private final List<String> obeyed = new ArrayList<>();

  private Command named(String name) {
    return () -> obeyed.add(name);
  }

  private List<String> obeyAll() throws Exception {
    for (Command next = commands.poll(); next != null; next = commands.poll()) {
      next.run();
    }
    return obeyed;
  }

  @Test
  void openingThatAnotherFollowsIsLeftOutWithLooksBetween() throws Exception {
    commands.add(named("play"));
    commands.addOpening(named("first"));
    commands.addLook(named("look"));
    commands.addOpening(named("second"));
    commands.addOpening(named("third"));
    assertEquals(List.of("play", "look", "third"), obeyAll());
  }

  @Test
  void openingThatACommandMeansIsObeyed() throws Exception {
    commands.addOpening(named("first"));
    commands.add(named("set"));
    commands.addOpening(named("second"));
    assertEquals(List.of("first", "set", "second"), obeyAll());
  }

  @Test
  void openingThatIsUnderWayIsNotLeftOut() throws Exception {
    Command first = named("first");
    commands.addOpening(first);
    assertSame(first, commands.take());
    commands.addOpening(named("second"));
    assertEquals(List.of("second"), obeyAll());
  }
}
