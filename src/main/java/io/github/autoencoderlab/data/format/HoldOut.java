package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.text.Message;
import java.util.stream.IntStream;

/**
 * Parts examples that came without any to test on: every sixth is held out, as of MNIST's 70,000
 * images every seventh is, so that sets that are sorted by class are parted evenly.
 *
 * @param train examples to train on
 * @param test examples held out; the same ones if there is only one
 */
record HoldOut(Examples train, Examples test) {
  private static final int EVERY = 6;

  static HoldOut of(Examples all, String name) throws DataException {
    int count = all.count();
    if (count == 1) {
      return new HoldOut(all, all);
    }
    int bytes = all instanceof Images ? 1 : Float.BYTES;
    Room.need(
        name, count + "×" + all.rows() + "×" + all.columns(), (long) count * all.size() * bytes);
    IntStream trained = IntStream.range(0, count).filter(n -> !isHeldOut(n, count));
    IntStream tested = IntStream.range(0, count).filter(n -> isHeldOut(n, count));
    return new HoldOut(all.pick(trained.toArray()), all.pick(tested.toArray()));
  }

  /** Says what was held out. */
  Message said() {
    return test.equals(train)
        ? Message.of("data.done.onlyOne")
        : Message.of("data.done.heldOut", test.count(), train.count() + test.count());
  }

  /** The last of each six; of fewer than six the last. */
  private static boolean isHeldOut(int example, int count) {
    return count < EVERY ? example == count - 1 : example % EVERY == EVERY - 1;
  }
}
