package io.github.autoencoderlab.session;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the training thread is asked to do, in turn. Of openings that follow one another while the
 * thread has no time for them only the last is obeyed: whoever looks for a page passes by others.
 */
final class CommandQueue {
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();

  /** The opening that was added last, unless a command that may mean it was added since. */
  private @Nullable Command opening;

  /** Adds a command. */
  synchronized void add(Command command) {
    opening = null;
    commands.add(command);
  }

  /**
   * Adds one that opens another run, whatever is open: one that waits right before it is dropped.
   */
  synchronized void addOpening(Command command) {
    if (opening != null) {
      commands.remove(opening);
    }
    opening = command;
    commands.add(command);
  }

  /** Adds one that means whatever is open when its turn has come. */
  void addLook(Command command) {
    commands.add(command);
  }

  /** Takes the next command; null if there is none. */
  @Nullable Command poll() {
    return commands.poll();
  }

  /** Takes the next command, for which it waits so long; null if none has come. */
  @Nullable Command poll(long nanoseconds) throws InterruptedException {
    return commands.poll(nanoseconds, TimeUnit.NANOSECONDS);
  }

  /** Takes the next command, for which it waits. */
  Command take() throws InterruptedException {
    return commands.take();
  }
}
