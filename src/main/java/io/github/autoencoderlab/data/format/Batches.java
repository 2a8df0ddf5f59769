package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.format.Layout.Axis;
import io.github.autoencoderlab.text.Message;
import java.util.List;

/** Mini-batches as Hinton's programs keep them: cases × numbers × batches, called batchdata. */
final class Batches {
  private Batches() {}

  static boolean is(StoredArray array) {
    return array.shape().size() == 3 && array.name().matches("(?i).*batch_?(data|targets).*");
  }

  /** All cases of all batches, a row each. */
  static StoredArray flat(StoredArray array) {
    int cases = array.shape().get(0);
    int length = array.shape().get(1);
    int batches = array.shape().get(2);
    return Rearranged.of(
        array,
        List.of(cases * batches, length),
        List.of(new Axis(cases, length), new Axis(length, 1), new Axis(batches, cases * length)));
  }

  static Message done(StoredArray array) {
    return Message.of(
        "data.done.batches",
        array.shownName(),
        array.shape().get(2),
        array.shape().get(0),
        array.shape().get(1));
  }
}
