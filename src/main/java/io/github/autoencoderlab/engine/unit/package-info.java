/** Units of a layer: what they make of their input, how active they are, and what their loss is. */
@NullMarked
package io.github.autoencoderlab.engine.unit;

import org.jspecify.annotations.NullMarked;
