package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.text.Message;

/** What became of data that were asked for. */
public sealed interface DataNews {
  /** They were read, as their origin says. */
  record Read(DataSet data) implements DataNews {}

  /** They cannot be had; nothing has changed. */
  record Failed(Message message) implements DataNews {}
}
