package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.text.Message;

/**
 * Parts images that came without test images: every sixth is held out, as of MNIST's 70,000 images
 * every seventh is, so that sets that are sorted by class are parted evenly.
 *
 * @param train images to train on
 * @param test images held out; the same ones if there is only one
 */
record HoldOut(Images train, Images test) {
  private static final int EVERY = 6;

  static HoldOut of(Images all, String name) throws DataException {
    if (all.count() == 1) {
      return new HoldOut(all, all);
    }
    Room.need(name, all.count() + "×" + all.rows() + "×" + all.columns(), all.pixels().length);
    return new HoldOut(part(all, false), part(all, true));
  }

  /** Says what was held out. */
  Message said() {
    return test.equals(train)
        ? Message.of("data.done.onlyOne")
        : Message.of("data.done.heldOut", test.count(), train.count() + test.count());
  }

  /** The last of each six; of fewer than six the last. */
  private static boolean isHeldOut(int image, int count) {
    return count < EVERY ? image == count - 1 : image % EVERY == EVERY - 1;
  }

  private static Images part(Images all, boolean heldOut) {
    int count = 0;
    for (int n = 0; n < all.count(); n++) {
      count += isHeldOut(n, all.count()) == heldOut ? 1 : 0;
    }
    byte[] pixels = new byte[count * all.size()];
    byte[] labels = new byte[all.labels().length == 0 ? 0 : count];
    int to = 0;
    for (int n = 0; n < all.count(); n++) {
      if (isHeldOut(n, all.count()) == heldOut) {
        System.arraycopy(all.pixels(), n * all.size(), pixels, to * all.size(), all.size());
        if (labels.length > 0) {
          labels[to] = all.labels()[n];
        }
        to++;
      }
    }
    return new Images(all.rows(), all.columns(), pixels, labels);
  }
}
