package io.github.autoencoderlab.data.fetch;

import java.io.IOException;

/** What arrived cannot be written here: no other address helps. */
final class LocalException extends IOException {
  LocalException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
