/** Ways from a gradient to better parameters. */
@NullMarked
package io.github.autoencoderlab.engine.optimize;

import org.jspecify.annotations.NullMarked;
