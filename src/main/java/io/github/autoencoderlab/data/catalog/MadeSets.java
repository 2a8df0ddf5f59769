package io.github.autoencoderlab.data.catalog;

import io.github.autoencoderlab.data.Account;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the program has made of an address, as long as anybody holds it: the same address gives the
 * same examples, so that runs of many lessons share them.
 */
final class MadeSets {
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /** Holds nobody's examples alive. */
  private record Made(
      WeakReference<Examples> train, WeakReference<Examples> test, Account account) {
    static Made of(DataSet data) {
      return new Made(
          new WeakReference<>(data.train()), new WeakReference<>(data.test()), data.account());
    }

    Optional<DataSet> at(String address) {
      Examples trained = train.get();
      Examples tested = test.get();
      return trained == null || tested == null
          ? Optional.empty()
          : Optional.of(new DataSet(address, trained, tested, account));
    }
  }

  /** Makes data. */
  @FunctionalInterface
  interface Maker {
    /**
     * Makes them, each time the same.
     *
     * @throws DataException if they cannot be made
     */
    DataSet make() throws DataException;
  }

  /** What is at an address: as it was made before, or made now. */
  DataSet of(String address, Maker maker) throws DataException {
    Made before = made.get(address);
    Optional<DataSet> held = before == null ? Optional.empty() : before.at(address);
    if (held.isPresent()) {
      return held.get();
    }
    DataSet now = maker.make();
    made.put(address, Made.of(now));
    return now;
  }
}
