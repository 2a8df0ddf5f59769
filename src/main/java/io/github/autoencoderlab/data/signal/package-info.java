/** Signals over time, generated. */
@NullMarked
package io.github.autoencoderlab.data.signal;

import org.jspecify.annotations.NullMarked;
