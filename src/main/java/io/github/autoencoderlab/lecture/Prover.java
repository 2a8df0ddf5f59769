package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.session.Standing;
import io.github.autoencoderlab.session.Trainer;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a page's checks while it is shown, on a thread of its own: of its run as it
 * stands in the window, without learning it again, and of the runs that it is compared with. What
 * was found once is kept. Safe for several threads.
 */
public final class Prover {
  private final Evidence evidence;
  private volatile @Nullable LecturePage wanted;
  private volatile List<Verdict> verdicts = List.of();

  /** Finds checkpoints as an opener does. */
  public Prover(StateOpener opener) {
    evidence = new Evidence(opener);
  }

  /** A page is about to be shown; nothing more is found about others. */
  public synchronized void expect(LecturePage page) {
    wanted = page;
    verdicts = known(page);
  }

  /** Nothing more is found. */
  public synchronized void giveUp() {
    wanted = null;
    verdicts = List.of();
  }

  /** Begins to prove what a page says, unless another one is expected by now. */
  public void prove(LecturePage page, Standing standing) {
    if (page.equals(wanted)) {
      Thread thread = new Thread(() -> work(page, standing), "proof");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What is known of the page that is expected, in the order of its checks. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  private void work(LecturePage page, Standing standing) {
    try {
      if (page.checks().stream().anyMatch(Check::hasValue) && !evidence.knows(page.state())) {
        evidence.take(page.state(), moment(standing));
      }
      publish(page);
      for (Check check : page.checks()) {
        if (check.hasValue()) {
          evidence.learn(
              new LinkedHashSet<>(Evidence.states(page, check)),
              state -> {},
              () -> page.equals(wanted));
          publish(page);
        }
      }
    } catch (CancellationException e) {
      // Another page is shown: nobody waits for this one.
    } catch (UserException e) {
      fail(page, e);
    } catch (RuntimeException | Error e) {
      fail(page, new UserException(Message.of("error.unexpected", e.toString()), e));
    }
  }

  /** A copy of the run is measured, so that the one that is shown can go on. */
  private static Moment moment(Standing standing) throws UserException {
    Trainer copy = Trainer.withoutPastFrom(standing.at());
    Map<String, Double> numbers = new LinkedHashMap<>(copy.experiment().metrics());
    standing.found().forEach(finding -> Course.add(finding, numbers));
    return new Moment(numbers, copy.experiment().weights(), 0);
  }

  /** Says so in the place of numbers. */
  private void fail(LecturePage page, UserException why) {
    page.checks().stream()
        .filter(Check::hasValue)
        .flatMap(check -> Evidence.states(page, check).stream())
        .forEach(state -> evidence.fail(state, why));
    publish(page);
  }

  private synchronized void publish(LecturePage page) {
    if (page.equals(wanted)) {
      verdicts = known(page);
    }
  }

  private List<Verdict> known(LecturePage page) {
    List<Verdict> known = new ArrayList<>();
    for (Check check : page.checks()) {
      if (!check.hasValue() || Evidence.states(page, check).stream().allMatch(evidence::knows)) {
        known.add(evidence.verdict(page, check));
      }
    }
    return known;
  }
}
