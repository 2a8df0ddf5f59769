/** How fast learning is, beside the matrix products alone. */
@NullMarked
package io.github.autoencoderlab.engine.speed;

import org.jspecify.annotations.NullMarked;
