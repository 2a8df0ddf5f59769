/** Pictures like pieces of photographs, generated or cut from some, and their whitening. */
@NullMarked
package io.github.autoencoderlab.data.texture;

import org.jspecify.annotations.NullMarked;
